import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../../../cypher/catalogue.ts';
import type { GraphStore, Row } from '../../../../graph/store.ts';
import { find } from '../../../../server/search/found.ts';
import { asQuery } from '../../../../server/search/query.ts';
import { searchIndex } from '../../../../server/search/searchIndex.ts';

const lines = 10_000;
const catalogue = loadCatalogue();

const name = (at: number) => `第${at}号方案`;
const source = {
  id: 's',
  name: 's.txt',
  title: 's',
  sha256: '0'.repeat(64),
  length: 1,
  lines,
  standing: 'digest',
};
const answers: Record<string, () => Row[]> = {
  sources: () => [{ source: { labels: ['Source'], properties: source } }],
  'said-in-sources': () =>
    Array.from({ length: lines }, (_, at) => ({
      source: 's',
      subject: `doc-${at}`,
      kind: 'Document',
      statements: 1,
      named: [['name', name(at)]],
      objects: [],
    })),
  'quotes-in-sources': () =>
    Array.from({ length: lines }, (_, at) => ({
      source: 's',
      line: at + 1,
      quotes: [[20 * at, 20 * at + name(at).length, name(at), `doc-${at}`]],
    })),
};

/** A store that answers at once, so that nobody has a turn because the index waits for it. */
const store: Pick<GraphStore, 'read'> = {
  read: async (cypher) => {
    const asked = Object.keys(answers).find((file) => catalogue.lookup[file] === cypher);
    return answers[asked ?? '']?.() ?? [];
  },
};

test('while an index is made the process has at least a turn for everybody else after each thousand things and quotes', async () => {
  let making = true;
  let turns = 0;
  const others = (async () => {
    for (; making; turns++) await setImmediate();
  })();
  const index = await searchIndex({
    store: store as GraphStore,
    catalogue,
    dataset: async () => ({ version: 'one', sources: 1 }),
  });
  making = false;
  await others;
  const { found } = find(index, asQuery(name(77)), undefined, 0, 1);
  expect(found).toMatchObject([{ is: 'thing', id: 'doc-77', tier: 'exact' }]);
  // Things are read, sorted, named and indexed, quotes read and indexed.
  expect(turns).toBeGreaterThan((8 * lines) / 1000);
});
