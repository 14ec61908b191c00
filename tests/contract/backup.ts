import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';
import { backup } from '../../ingest/backup/backup.ts';
import { restore } from '../../ingest/backup/restore.ts';
import { check } from '../../ingest/check/check.ts';
import { ingest } from '../../ingest/ingest.ts';
import { readGazetteer } from '../../ingest/inputs.ts';
import { fingerprint } from '../../ingest/load/fingerprint.ts';
import type { Graph } from '../../ingest/load/graph.ts';
import { linesOf } from '../../ingest/read/lines.ts';
import { readInput } from '../../ingest/read/read.ts';
import type { Engine } from './engines.ts';

const regions = readGazetteer();
const texts = {
  'a.txt':
    '2020年4月28日，江西省人民政府办公厅印发《关于实施产业链链长制的工作方案》（赣府厅字〔2020〕12号）。\r\n𠮷野家\u2028另起一行。',
  'b.txt': '湖南省参照江西省的做法，全面推行链长制。\n',
};
const inputs = await Promise.all(
  Object.entries(texts).map(([name, text]) => readInput({ name, bytes: new TextEncoder().encode(text) })),
);

/** Backups by engine: the last test compares them. */
const seen = new Map<string, string>();

/** `liantu backup` and `liantu restore`, on one engine. */
export function backups(engine: Engine, catalogue: Catalogue): void {
  describe('a backup', () => {
    let graph: Graph;
    let before: string;
    let written: string;
    const emptyOne = async (): Promise<Graph> => ({ store: await engine.fresh(), catalogue });
    const lines = (text: string) => () => linesOf(bytesOf(text));
    const refusal = (text: string, into: Graph) =>
      restore(into, lines(text)).then(
        () => 'restored',
        (error: Error) => error.message,
      );

    beforeAll(async () => {
      graph = await emptyOne();
      for (const input of inputs) await ingest(input, regions, graph);
      before = await fingerprint(graph);
      written = await text(graph);
      seen.set(
        engine.name,
        // When something was changed differs from run to run.
        written
          .split('\n')
          .filter((line) => !/^\{"(?:change|end)"/u.test(line))
          .join('\n'),
      );
    });

    test('that is restored gives the same graph, in which the check finds nothing, and the same backup again', async () => {
      graph = await emptyOne();
      expect(await restore(graph, lines(written))).toMatchObject({ same: true, sources: 3 });
      expect(written).toContain('"change":"added"');
      expect(await fingerprint(graph)).toBe(before);
      expect((await check(graph)).findings).toEqual([]);
      expect(await text(graph)).toBe(written);
    });

    test('that was broken off while it was restored goes on where it stood', async () => {
      const broken = await emptyOne();
      await expect(restore({ ...broken, store: failing(broken.store, 3) }, lines(written))).rejects.toThrow('power cut');
      expect(await fingerprint(broken)).not.toBe(before);
      expect(await restore(broken, lines(written))).toMatchObject({ same: true });
    });

    test('of an empty graph is one, and gives an empty graph', async () => {
      const nothing = await text(await emptyOne());
      expect(await restore(await emptyOne(), lines(nothing))).toMatchObject({ same: true, sources: 0 });
    });

    test('is refused, and nothing is written, where any line of it is gone, changed or cut', async () => {
      const into = await emptyOne();
      const all = written.trimEnd().split('\n');
      const without = (at: number) => all.toSpliced(at, 1).join('\n');
      for (const at of [1, 2, all.length >> 1, all.length - 2])
        expect(await refusal(without(at), into)).toBe(
          'The backup is damaged, its lines are not those that were written: restore from another one.',
        );
      expect(await refusal(written.replace('江西省', '江西市'), into)).toContain('its lines are not those that were written');
      expect(await refusal(without(0), into)).toBe('This is no backup of Liantu: liantu backup FILE makes one.');
      expect(await refusal(without(all.length - 1), into)).toContain('its last line is missing');
      expect(await refusal(written.slice(0, -9), into)).toBe(
        `The backup is damaged at line ${all.length}: restore from another one.`,
      );
      expect(await refusal(`${written}${written}`, into)).toContain(`damaged at line ${all.length + 1}`);
      expect(await refusal(written.replace('"form":1', '"form":2'), into)).toContain('form 2, this release reads form 1');
      expect(await refusal('', into)).toContain('its last line is missing');
      expect(await fingerprint(into)).toBe(await fingerprint(await emptyOne()));
    });

    test('is refused by a graph that holds another source', async () => {
      const other = await emptyOne();
      const more = await readInput({ name: 'c.txt', bytes: new TextEncoder().encode('2021年，辽宁省推行链长制。') });
      await ingest(more, regions, other);
      expect(await refusal(written, other)).toContain('a source that the backup does not (c.txt)');
    });

    test('is the same of every engine but for when its changes were made', () => {
      expect(new Set(seen.values()).size).toBe(1);
    });
  });
}

async function text(graph: Graph): Promise<string> {
  let all = '';
  for await (const line of backup(graph)) all += line;
  return all;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  // Pieces that end within characters.
  for (let at = 0; at < bytes.length; at += 1021) yield bytes.subarray(at, at + 1021);
}

/** A store whose writes fail from the given one on. */
function failing(store: GraphStore, from: number): GraphStore {
  let writes = 0;
  return {
    ...store,
    write: (batches) => (++writes >= from ? Promise.reject(new Error('power cut')) : store.write(batches)),
  };
}
