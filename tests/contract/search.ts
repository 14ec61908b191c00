import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';
import { datasetOf } from '../../server/dataset.ts';
import { search } from '../../server/search/search.ts';
import type { Engine } from './engines.ts';

const asked = [
  '浙江',
  'zj',
  '链长制',
  '链',
  '浙江省鏈長制',
  'Inner Mongolia',
  'Shanxi',
  '方案 链长',
  '折江',
  '2021',
  'liuzb',
  '不存在',
];

/** Hits by engine: the same test on the next one compares them. */
const seen = new Map<string, string>();

/** Tests that search gives the same hits in the same order whichever engine holds the graph. */
export function sameHits({ name, fresh }: Engine, catalogue: Catalogue, load: (store: GraphStore) => Promise<void>): void {
  test('search finds the same, in the same order, as on every other engine', async () => {
    const store = await fresh();
    await load(store);
    const service = { store, catalogue, dataset: datasetOf({ store, catalogue }), log: pino({ level: 'silent' }) };
    const answers = await Promise.all(asked.map((q) => search(service, { q, skip: 0, limit: 50 })));
    expect(answers.map(({ total }) => total > 0)).toEqual(asked.map((q) => q !== '不存在'));
    seen.set(name, JSON.stringify(answers));
    expect(new Set(seen.values()).size).toBe(1);
  });
}
