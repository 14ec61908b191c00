import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { openStore } from '../../graph/open.ts';
import { fingerprint } from '../../ingest/load/fingerprint.ts';
import { folder, graph, liantu, path, refused } from './commands/liantu.ts';

const text = (day: number, leaders: number) =>
  `江西省于2020年${day === 28 ? 4 : 5}月${day}日印发《关于实施产业链链长制的工作方案》（赣府厅字〔2020〕33号），${leaders}位省领导任链长。\n`;

/** Three files, two of one name. */
const files = { first: path('one/a.txt'), second: path('two/a.txt'), other: path('one/b.txt') };
mkdirSync(path('one'));
mkdirSync(path('two'));
writeFileSync(files.first, text(28, 11));
writeFileSync(files.second, text(30, 12));
writeFileSync(files.other, '2021年3月5日，海南省印发《产业链链长制实施方案》。\n');

async function hash(): Promise<string> {
  const store = await openStore({ LIANTU_DATA: graph });
  const found = await fingerprint({ store, catalogue: loadCatalogue() });
  await store.close();
  return found;
}

const listed = async () =>
  (await liantu(['sources'])).out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
const idOf = async (name: string) => (await listed()).filter(([, own]) => own === name).map(([id]) => String(id));

beforeEach(() => rmSync(graph, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sources', () => {
  test('are listed with what they rest on', async () => {
    await liantu(['ingest', '--standing', 'official', files.first]);
    expect(await listed()).toEqual([
      [expect.stringMatching(/^src-[0-9a-f]{12}$/), 'a.txt', 'no date', 'official', '1'],
      [expect.stringMatching(/^src-/), 'regions.csv', 'no date', 'reference', '3211'],
    ]);
  });

  test('that are removed leave the graph as if they had never been there', async () => {
    await liantu(['ingest', files.other]);
    const before = await hash();
    await liantu(['ingest', files.first]);
    expect(await hash()).not.toBe(before);
    expect((await liantu(['remove', 'a.txt'])).out).toMatch(/^a\.txt \(src-[0-9a-f]{12}\): \d+ statements removed\n$/);
    expect(await hash()).toBe(before);
  });

  test('are not removed by a name that means none or several, and then nothing is', async () => {
    await liantu(['ingest', files.first, files.second]);
    const before = await hash();
    expect(await refused(['remove', 'none.txt'])).toContain('holds no source none.txt: liantu sources lists');
    const [one, two] = await idOf('a.txt');
    expect(await refused(['remove', 'regions.csv', 'a.txt'])).toContain(`say which by id, ${one} or ${two}.`);
    expect(await hash()).toBe(before);
  });
});

describe('a file that has changed', () => {
  test('stands beside its earlier edition, which is said', async () => {
    await liantu(['ingest', files.first]);
    const [id] = await idOf('a.txt');
    expect((await liantu(['ingest', files.second])).out).toContain(`beside it  ${id}: the same name with other content`);
    expect(await idOf('a.txt')).toHaveLength(2);
  });

  test('takes its place where it shall, with what changed and the graph of the new edition alone', async () => {
    await liantu(['ingest', files.second]);
    const alone = await hash();
    rmSync(graph, { recursive: true, force: true });
    await liantu(['ingest', files.first]);
    const { out } = await liantu(['ingest', '--replace', files.second]);
    expect(out).toMatch(/edition {4}3 claims new, 3 gone, \d+ as before/);
    expect((await liantu(['changes', '--last', '1'])).out).toMatch(
      /^20\S+Z {2}[0-9a-f]{12} → [0-9a-f]{12}\n {2}replaced {2}a\.txt src-\w{12} \(was src-\w{12}\): \d+ statements added, \d+ removed\n$/,
    );
    expect(out).toContain('    + 关于实施产业链链长制的工作方案 date 2020-05-30\n');
    expect(out).toContain('    - 关于实施产业链链长制的工作方案 date 2020-04-28\n');
    expect(await hash()).toBe(alone);
  });

  test('takes no place where two are called alike', async () => {
    expect(await refused(['ingest', '--replace', files.first, files.second])).toContain('Two inputs are called a.txt');
    await liantu(['ingest', files.first, files.second]);
    writeFileSync(path('a.txt'), text(28, 13));
    expect(await refused(['ingest', '--replace', path('a.txt')])).toContain(
      '2 sources are called a.txt: remove those that it replaces',
    );
  });
});

test.each(['facts', 'statements'])('two runs give the same bytes of %s', async (format) => {
  const run = () => liantu(['extract', '--format', format, files.first, files.other]);
  const [one, other] = [await run(), await run()];
  expect(one.out.length).toBeGreaterThan(500);
  expect(other).toEqual(one);
});

describe('liantu check', () => {
  test('says that nothing is wrong, and how much it looked at', async () => {
    await liantu(['ingest', files.first]);
    expect(await liantu(['check'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^checked \d+ statements, \d+ nodes, \d+ relations of 2 sources: nothing wrong\n$/),
    });
  });

  test('names what is wrong, and fails', async () => {
    await liantu(['ingest', files.first]);
    const store = await openStore({ LIANTU_DATA: graph });
    await store.write([{ cypher: "MATCH (n:Document) SET n.date = '1999'" }]);
    await store.close();
    const { code, out } = await liantu(['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/^node 赣府厅字〔2020〕33号: its date is 1999; its statements give 2020-04-28\n/);
  });
});
