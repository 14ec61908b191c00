import { describe, expect, test } from '@jest/globals';
import type { PathRequest } from '../../../../graph/paths/request.ts';
import { searchPaths } from '../../../../graph/paths/search.ts';
import { seeded } from '../../../contract/random.ts';
import { drawGraph, enumerated, hop, openRequest, openRules, readerOf, thing } from './drawn.ts';

const still = () => 0;

/** Requests of all kinds, drawn. */
function drawRequest(seed: number): PathRequest {
  const next = seeded(seed + 77);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return {
    ...openRequest,
    from: 'a',
    to: pick(['b', 'c', 'i', 'h']),
    k: pick([1, 3, 8, 40]),
    maxLength: pick([1, 2, 3, 4, 5, 6, 8]),
    hubs: pick([0, 0.4, 2]),
    via: pick([[], [], [], ['d'], ['e', 'f']]),
    rules: {
      ...openRules,
      leastAssertion: pick(['inferred', 'derived', 'stated'] as const),
      leastConfidence: pick([0, 0, 0.6]),
      negated: pick([false, true]),
      kinds: pick([undefined, undefined, ['Region', 'Policy']]),
      avoidKinds: pick([[], [], ['Document']]),
      avoid: pick([[], [], ['g']]),
      asOf: pick([null, null, '2020-01-01']),
      relations: pick([undefined, undefined, ['PART_OF', 'IN_REGION', 'CONTRASTED_WITH', 'CITES', 'LEADS', 'SAME_AS'] as const]),
      avoidRelations: pick([[], [], ['CITES', 'SAME_AS'] as const]),
    },
  };
}

const blocks = Array.from({ length: 20 }, (_, block) => block);
const seedsOf = (block: number) => Array.from({ length: 30 }, (_, at) => block * 30 + at);

/** One of the things that few relations lead to. */
const pickId = (things: readonly { id: string }[], seed: number) => things[20 + ((seed * 7) % (things.length - 20))]?.id ?? '';

describe('the paths found', () => {
  test.each(blocks)('are those that going all ways gives, in their order (small graphs, block %s)', async (block) => {
    for (const seed of seedsOf(block)) {
      const graph = drawGraph(seed, seed % 2 === 0 ? 9 : 12, seed % 3 === 0 ? 14 : 30);
      const request = drawRequest(seed);
      const { paths, proven, ended } = await searchPaths(request, readerOf(graph), still);
      const wanted = enumerated(graph, request);
      expect({ seed, paths }).toEqual({ seed, paths: wanted });
      expect(proven).toBe(wanted.length);
      expect(['found', 'all', 'none-within-length', 'not-connected']).toContain(ended);
    }
  });

  test('are so where most of the graph is never read', async () => {
    let [read, there, found] = [0, 0, 0];
    for (const seed of seedsOf(0)) {
      const graph = drawGraph(seed, 90, 120);
      const request = { ...openRequest, from: 'a', to: pickId(graph.things, seed), k: 1 + (seed % 3), maxLength: 7 };
      const { paths, searched } = await searchPaths(request, readerOf(graph), still);
      expect({ seed, paths }).toEqual({ seed, paths: enumerated(graph, request) });
      read += searched.nodes;
      there += graph.things.length;
      found += paths.length;
    }
    expect(found).toBeGreaterThan(30);
    expect(read).toBeLessThan(0.5 * there);
  });
});

/** A road from a to z by way of 1, a longer one by 2 and 3, and one by 4 that only a plan speaks of. */
const roads = {
  things: ['a', 'z', '1', '2', '3', '4', 'far'].map((id) => thing(id)),
  hops: [
    hop('a', '1'),
    hop('1', 'z'),
    hop('a', '2'),
    hop('2', '3'),
    hop('3', 'z'),
    hop('a', '4', { modality: 'planned' }),
    hop('4', 'z', { modality: 'planned' }),
  ],
};
const between = { ...openRequest, from: 'a', to: 'z' };
const idsOf = ({ paths }: Awaited<ReturnType<typeof searchPaths>>) => paths.map(({ ids }) => ids.join(''));

describe('of several ways', () => {
  test('the shorter and surer comes first', async () => {
    // Two steps that are only planned cost as much as three: the shorter of two that cost the same is first.
    expect(idsOf(await searchPaths(between, readerOf(roads), still))).toEqual(['a1z', 'a4z', 'a23z']);
  });

  test('more independent sources make one cheaper than a claim that only one makes', async () => {
    const hops = [
      hop('a', '1', { confidence: 0.6 }),
      hop('1', 'z', { confidence: 0.6 }),
      hop('a', '2', { confidence: 0.94 }),
      hop('2', 'z', { confidence: 0.94 }),
    ];
    expect(idsOf(await searchPaths(between, readerOf({ ...roads, hops }), still))).toEqual(['a2z', 'a1z']);
  });

  test('one through a hub comes after a longer one, unless hubs cost nothing', async () => {
    const crowd = Array.from({ length: 200 }, (_, at) => `x${at}`);
    const graph = {
      things: [...roads.things, ...crowd.map((id) => thing(id))],
      hops: [...roads.hops, ...crowd.map((id) => hop(id, '1'))],
    };
    expect(idsOf(await searchPaths(between, readerOf(graph), still)).at(-1)).toBe('a1z');
    expect(idsOf(await searchPaths({ ...between, k: 1, hubs: 0 }, readerOf(graph), still))).toEqual(['a1z']);
  });

  test('the nation is a hub, however few of its regions are there', async () => {
    const things = roads.things.map((one) => (one.id === '1' ? { ...one, labels: ['Region', 'Nation'] } : one));
    expect(idsOf(await searchPaths({ ...between, k: 1 }, readerOf({ ...roads, things }), still))).toEqual(['a4z']);
  });

  test('one of a single step is found too', async () => {
    const graph = { ...roads, hops: [...roads.hops, hop('z', 'a', { assertion: 'inferred', confidence: 0.5 })] };
    expect(idsOf(await searchPaths({ ...between, maxLength: 1 }, readerOf(graph), still))).toEqual(['az']);
  });

  test('two of one cost come in the order of their ids', async () => {
    const hops = [hop('a', '𠮷'), hop('𠮷', 'z'), ...roads.hops.slice(0, 2), hop('a', '0'), hop('0', 'z')];
    const graph = { things: [...roads.things, thing('𠮷'), thing('0')], hops };
    expect(idsOf(await searchPaths(between, readerOf(graph), still))).toEqual(['a0z', 'a1z', 'a𠮷z']);
    expect(idsOf(await searchPaths(between, readerOf({ ...graph, hops: hops.toReversed() }), still))).toEqual([
      'a0z',
      'a1z',
      'a𠮷z',
    ]);
  });
});

describe('a search says why it ended', () => {
  const ended = async (request: PathRequest, graph = roads) => (await searchPaths(request, readerOf(graph), still)).ended;

  test('with as many paths as asked for, or with all there are', async () => {
    expect(await ended({ ...between, k: 2 })).toBe('found');
    expect(await ended({ ...between, k: 4 })).toBe('all');
  });

  test('without a path: none so short, or none at all', async () => {
    expect(await ended({ ...between, maxLength: 1 })).toBe('none-within-length');
    expect(await ended({ ...between, to: 'far' })).toBe('not-connected');
    expect(await ended({ ...between, rules: { ...openRules, avoid: ['1', '2', '4'] } })).toBe('not-connected');
  });

  test.each([
    ['nodes-spent', { nodes: 3 }],
    ['relations-spent', { relations: 5 }],
  ] as const)('%s where that was all it could read, and how much of the answer is certain', async (reason, less) => {
    const budget = { ...openRequest.budget, ...less };
    const graph = drawGraph(3, 60, 200);
    const request = { ...openRequest, from: 'a', to: 'c', k: 12, maxLength: 6 };
    const whole = await searchPaths(request, readerOf(graph), still);
    const { ended, proven, paths, searched } = await searchPaths({ ...request, budget }, readerOf(graph), still);
    expect(ended).toBe(reason);
    expect(searched.nodes).toBeLessThanOrEqual(budget.nodes);
    expect(searched.relations).toBeLessThanOrEqual(budget.relations);
    expect(proven).toBeLessThan(12);
    expect(paths.slice(0, proven)).toEqual(whole.paths.slice(0, proven));
  });

  test('time-spent where the clock ran out', async () => {
    let clock = 0;
    const found = await searchPaths({ ...between, k: 9 }, readerOf(roads), () => (clock += 6_000));
    expect(found).toMatchObject({ ended: 'time-spent', proven: 0 });
  });

  test('what budgets prove is never more than what is so', async () => {
    for (const seed of seedsOf(3)) {
      const graph = drawGraph(seed, 40, 90);
      const request = { ...openRequest, from: 'a', to: 'h', k: 6 };
      const whole = enumerated(graph, request);
      for (const nodes of [1, 4, 9, 16]) {
        const part = await searchPaths({ ...request, budget: { ...request.budget, nodes } }, readerOf(graph), still);
        expect(part.paths.slice(0, part.proven)).toEqual(whole.slice(0, part.proven));
        expect(part.ended === 'nodes-spent' || part.paths.length === whole.length).toBe(true);
      }
    }
  });
});

test('the store is asked for many things at once', async () => {
  const reader = readerOf(drawGraph(8, 200, 700));
  const { searched } = await searchPaths({ ...openRequest, from: 'a', to: 'zzd', k: 20, maxLength: 6 }, reader, still);
  expect(searched.nodes).toBeGreaterThan(60);
  expect(reader.asked.calls).toBeLessThan(searched.nodes / 3);
});
