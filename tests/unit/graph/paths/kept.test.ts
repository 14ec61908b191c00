import { expect, test } from '@jest/globals';
import { keptReader } from '../../../../graph/paths/kept.ts';
import { searchPaths } from '../../../../graph/paths/search.ts';
import { drawGraph, openRequest, readerOf } from './drawn.ts';

const still = () => 0;
const graph = drawGraph(5, 40, 120);
const request = { ...openRequest, from: 'a', to: 'zc', k: 9 };

test('a search finds the same whether the store or the memory answers, and asks the store once', async () => {
  const store = readerOf(graph);
  const wanted = await searchPaths(request, readerOf(graph), still);
  const kept = keptReader(store);
  expect(await searchPaths(request, kept, still)).toEqual(wanted);
  const { calls } = store.asked;
  expect(calls).toBeGreaterThan(0);
  expect(await searchPaths(request, kept, still)).toEqual(wanted);
  expect(store.asked.calls).toBe(calls);
  expect(new Set(store.asked.ids).size).toBe(store.asked.ids.length);
});

test('a memory that is full starts anew, and answers no less', async () => {
  const store = readerOf(graph);
  const kept = keptReader(store, 30);
  const wanted = await searchPaths(request, readerOf(graph), still);
  for (let time = 0; time < 3; time += 1) expect(await searchPaths(request, kept, still)).toEqual(wanted);
  expect(new Set(store.asked.ids).size).toBeLessThan(store.asked.ids.length);
});

test('facts are kept apart by the labels that were asked after', async () => {
  const kept = keptReader(readerOf(graph));
  const [label = ''] = graph.things[0]?.labels ?? [];
  expect(await kept.facts(['a'], [])).toMatchObject([{ id: 'a', labels: [] }]);
  expect(await kept.facts(['a'], [label])).toMatchObject([{ id: 'a', labels: [label] }]);
  expect(await kept.facts(['no such thing', 'a'], [])).toMatchObject([{ id: 'a', labels: [] }]);
});

test('two searches at once read the same', async () => {
  const kept = keptReader(readerOf(graph));
  const wanted = await searchPaths(request, readerOf(graph), still);
  expect(await Promise.all([1, 2, 3].map(() => searchPaths(request, kept, still)))).toEqual([wanted, wanted, wanted]);
});
