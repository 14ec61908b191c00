import { describe, expect, test } from '@jest/globals';
import { families } from '../../../../client/explore/graph/families.ts';
import { chance } from '../../../../client/explore/measure/chance.ts';
import { measures } from '../../../../client/explore/measure/measures.ts';
import { type LayoutAsk, layoutNames } from '../../../../client/layout/layout.ts';
import { layouts } from '../../../../client/layout/layouts.ts';
import { spaced } from '../../../../client/layout/spacing.ts';
import { placed, shortened, type Wish } from '../../../../client/picture/labels.ts';
import { isInside, nodeTowards } from '../../../../client/picture/pointing.ts';

/** A star of stars: 0 is linked to 1–9, each of which to ten more. */
function stars(): LayoutAsk {
  const nodes = Array.from({ length: 100 }, (_, index) => ({
    id: `n${index}`,
    lane: families[index % families.length]?.id ?? '',
    span: index % 3 === 0 ? null : ([18_000 + index * 11, 18_000 + index * 11] as const),
  }));
  const parent = (index: number) => (index < 10 ? 0 : Math.floor(index / 10));
  const links = nodes.slice(1).map((_, index) => [parent(index + 1), index + 1] as const);
  const batches = Array.from({ length: 10 }, (_, index) => ({
    parent: index,
    nodes: Array.from({ length: 10 }, (_one, order) => index * 10 + order).filter((one) => one !== 0),
  }));
  const lanes = families.map(({ id }) => id);
  return { layout: 'force', nodes, lanes, links, batches: [{ parent: null, nodes: [0] }, ...batches], pins: { n5: [900, -300] } };
}

describe.each(layouts)('the layout $name', (layout) => {
  const ask = stars();
  const { spots, guides, lanes } = layout.place(ask);

  test('gives every node a place, the same each time, and leaves a pinned one where it is', () => {
    expect(spots.length).toBe(ask.nodes.length);
    expect(spots.flat().every(Number.isFinite)).toBe(true);
    expect(layout.place(stars())).toEqual({ spots, guides, lanes });
    expect(spots[5]).toEqual([900, -300]);
  });

  test('sets no two nodes on one place', () => {
    expect(new Set(spots.map(String)).size).toBe(spots.length);
  });
});

test('there is a layout for each name', () => {
  expect(layouts.map(({ name }) => name).sort()).toEqual([...layoutNames].sort());
});

test('in the layout by time the later is further right, and what has no date left of all', () => {
  const ask = { ...stars(), pins: {} };
  const { spots, guides } = layouts.find(({ name }) => name === 'time')?.place(ask) ?? { spots: [], guides: [] };
  const xs = ask.nodes.map(({ span }, index) => ({ day: span?.[0] ?? null, x: spots[index]?.[0] ?? 0 }));
  const dated = xs.filter(({ day }) => day !== null).sort((a, b) => Number(a.day) - Number(b.day));
  dated.slice(1).forEach(({ x }, index) => {
    expect(x).toBeGreaterThan(dated[index]?.x ?? 0);
  });
  const first = dated[0]?.x ?? 0;
  expect(xs.filter(({ day }) => day === null).every(({ x }) => x < first)).toBe(true);
  expect(guides.map(({ label }) => label)).toEqual(['2019', '2020', '2021', '2022', '2023']);
});

test('the force layout keeps neighbours nearer than the rest, and what stood moves little when more comes', () => {
  const ask = { ...stars(), pins: {} };
  const force = layouts.find(({ name }) => name === 'force');
  const { spots } = force?.place(ask) ?? { spots: [] };
  const far = (a: number, b: number) =>
    Math.hypot((spots[a]?.[0] ?? 0) - (spots[b]?.[0] ?? 0), (spots[a]?.[1] ?? 0) - (spots[b]?.[1] ?? 0));
  const mean = (pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce((sum, [a, b]) => sum + far(a, b), 0) / pairs.length;
  const strangers = ask.links.map(([, b]) => [b, (b * 37 + 11) % 100] as const);
  expect(mean(ask.links)).toBeLessThan(0.7 * mean(strangers));
});

test('spacing moves nodes no more than they need, and none that is fixed', () => {
  const spots = spaced(
    [
      [0, 0],
      [1, 1],
      [500, 500],
    ],
    new Set([0]),
  );
  expect(spots[0]).toEqual([0, 0]);
  expect(spots[2]).toEqual([500, 500]);
  expect(Math.abs((spots[1]?.[0] ?? 0) - 0) >= 111 || Math.abs((spots[1]?.[1] ?? 0) - 0) >= 67).toBe(true);
});

describe('measures', () => {
  // Two triangles that one bridge joins.
  const ask = {
    ids: ['a', 'b', 'c', 'd', 'e', 'f'],
    links: [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [3, 5],
      [3, 4],
    ] as [number, number][],
  };
  const of = (name: string) => measures.find((one) => one.name === name)?.of({ ...ask, measure: 'community' }) ?? [];

  test('find the two communities, the same each time', () => {
    expect(of('community')).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test('rank the ends of the bridge first', () => {
    for (const name of ['degree', 'betweenness', 'pagerank']) {
      const values = of(name);
      const top = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 2);
      expect(top.sort()).toEqual([2, 3]);
    }
    // All six shortest paths from {a, b} to {d, e, f} and those from c pass d or c: 6 of 10 pairs at c.
    expect(of('betweenness')[2]).toBeCloseTo(0.6);
  });

  test('take chance from a seed', () => {
    const [one, other] = [chance(7), chance(7)];
    expect([one(), one()]).toEqual([other(), other()]);
    expect(chance(8)()).not.toBe(chance(7)());
  });
});

describe('names on the picture', () => {
  const wish = (id: string, x: number, y: number, weight: number): Wish => ({
    id,
    words: id,
    at: { x, y },
    reach: 12,
    size: 12,
    bold: false,
    weight,
  });
  const room = { width: 400, height: 300 };

  test('never meet one another or a circle, and the heavier has the better place', () => {
    const wishes = Array.from({ length: 60 }, (_, index) =>
      wish(`名${index}`, 30 + (index % 10) * 36, 30 + Math.floor(index / 10) * 40, index),
    );
    const circles = wishes.map(({ at }) => ({ ...at, size: 10 }));
    const labels = placed(wishes, circles, () => 60, room);
    expect(labels.length).toBeGreaterThan(5);
    const rects = labels.map(({ x, y }) => ({ left: x - 30, right: x + 30, top: y - 12, bottom: y + 3 }));
    rects.forEach((a, index) => {
      for (const b of rects.slice(index + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      expect(a.left >= 0 && a.right <= room.width).toBe(true);
    });
    expect(labels[0]?.id).toBe('名59');
    expect(placed([...wishes].reverse(), circles, () => 60, room)).toEqual(labels);
  });

  test('are cut between characters, also outside the basic plane', () => {
    expect(shortened('九个一')).toBe('九个一');
    expect(shortened('𠮷'.repeat(13))).toBe(`${'𠮷'.repeat(12)}…`);
    expect(shortened('a'.repeat(25))).toBe(`${'a'.repeat(24)}…`);
  });
});

test('arrows go to what lies ahead, and a lasso holds what lies inside', () => {
  const nodes = [
    { id: 'right', at: { x: 100, y: 10 } },
    { id: 'aside', at: { x: 60, y: 90 } },
    { id: 'left', at: { x: -50, y: 0 } },
  ];
  const from = { id: 'here', at: { x: 0, y: 0 } };
  expect(nodeTowards(nodes, from, { x: 1, y: 0 })).toBe('right');
  expect(nodeTowards(nodes, from, { x: -1, y: 0 })).toBe('left');
  expect(nodeTowards(nodes, from, { x: 0, y: -1 })).toBeUndefined();
  const hook = [
    [0, 0],
    [10, 0],
    [10, 10],
    [6, 10],
    [6, 4],
    [0, 4],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  expect(
    [
      { x: 8, y: 8 },
      { x: 2, y: 2 },
    ].every((at) => isInside(at, hook)),
  ).toBe(true);
  expect(isInside({ x: 2, y: 8 }, hook)).toBe(false);
});
