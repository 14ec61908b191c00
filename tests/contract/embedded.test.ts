import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { embeddedFile, openEmbedded } from '../../graph/engines/embedded.ts';
import { StoreError } from '../../graph/errors.ts';
import { openStore } from '../../graph/open.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-embedded-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const kept = { cypher: "CREATE (:Entity {id: 'kept'})" };
const ids = 'MATCH (n) RETURN n.id AS id';

test('what was written is there when the file is opened again', async () => {
  const first = await openEmbedded(join(folder, 'new', 'data'));
  await first.write([kept]);
  await first.close();
  const second = await openEmbedded(join(folder, 'new', 'data'));
  expect(await second.read(ids)).toEqual([{ id: 'kept' }]);
  await second.close();
});

test('a file that another process holds is told with what to do', async () => {
  const holder = await holdElsewhere(join(folder, embeddedFile));
  const refusal = await openEmbedded(folder).catch((error: unknown) => error);
  holder.kill();
  expect(refusal).toBeInstanceOf(StoreError);
  expect(refusal).toMatchObject({
    message: `Another process holds ${join(folder, embeddedFile)}: send the request to the running server, or stop it and try again.`,
    cause: expect.anything(),
  });
});

test('a file that is no graph is left as it is', async () => {
  await writeFile(join(folder, embeddedFile), 'something else');
  await expect(openEmbedded(folder)).rejects.toThrow(/cannot be opened as a graph .*liantu restore a backup/);
});

test('a data folder that is a file is told', async () => {
  await writeFile(join(folder, 'data'), '');
  await expect(openEmbedded(join(folder, 'data'))).rejects.toThrow(StoreError);
});

test('a folder that can hold nothing is told at once', async () => {
  await expect(openEmbedded('/proc/none/data')).rejects.toThrow(/\/proc\/none\/data\/graph\.grafeo cannot be opened/);
});

test('a closed graph is not well, and says so without throwing', async () => {
  const store = await openEmbedded(folder);
  await store.close();
  await store.close();
  expect(await store.health()).toEqual({ engine: 'embedded', ok: false, reason: 'The embedded graph is closed: open it again.' });
  await expect(store.read('RETURN 1 AS one')).rejects.toThrow(StoreError);
  await expect(store.write([kept])).rejects.toThrow(StoreError);
});

test('closing waits for what is under way', async () => {
  const store = await openEmbedded(folder);
  const written = store.write([{ cypher: "UNWIND range(1, 500) AS i CREATE (:Entity {id: 'n', i: i})" }]);
  await Promise.all([store.close(), written]);
  const again = await openStore({ LIANTU_DATA: folder });
  expect(await again.read('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 500 }]);
  await again.close();
});

/** A process that has the file open until it is killed. */
async function holdElsewhere(file: string) {
  const driver = createRequire(import.meta.url).resolve('@grafeo-db/js');
  const script = `require(${JSON.stringify(driver)}).GrafeoDB.create(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return holder;
}
