import { describe, expect, test } from '@jest/globals';
import { pictureOf } from '../../../../client/paths/picture.ts';
import { rowsOf, sortedRows } from '../../../../client/paths/rows.ts';
import { lineOf, pointsAlong, standingOf, weakestOf } from '../../../../client/paths/strength.ts';
import { countsOf, findingOf, firstPlaces, hubOf, proofKey, stepKey, wayOf } from '../../../../client/paths/ways.ts';
import { hop, path, stop } from './made.ts';

const a = stop('甲省');
const b = stop('乙省');
const c = stop('丙省');
const d = stop('丁省');
const policy = stop('policy:p', { kind: 'Policy', relations: 307 });
const act = stop('adoption:p', { kind: 'Adoption', relations: 4 });

describe('the finding', () => {
  test('never says that one region followed another unless a source states it as a fact of the two', () => {
    const through = [path([a, c, b]), path([a, d, c, b])];
    expect(findingOf(through, a, b)).toMatchObject({ paths: 2, unproven: true, direct: undefined, shortest: 2 });
    const called = path([a, b], [{ relation: 'LEARNED_FROM', modality: 'called_for' }]);
    expect(findingOf([called], a, b)).toMatchObject({ unproven: true, direct: { modality: 'called_for' } });
    const denied = path([a, b], [{ relation: 'LEARNED_FROM', polarity: 'negated' }]);
    expect(findingOf([denied], a, b).unproven).toBe(true);
    const learned = path([a, b], [{ relation: 'LEARNED_FROM' }]);
    expect(findingOf([learned], a, b).unproven).toBe(false);
    expect(findingOf([path([policy, b])], policy, b).unproven).toBe(false);
  });

  test('names what all of several paths go through, and of a single path nothing', () => {
    const paths = [path([a, act, policy, b]), path([a, policy, b])];
    expect(findingOf(paths, a, b).through?.id).toBe('policy:p');
    expect(findingOf(paths.slice(1), a, b).through).toBeUndefined();
    expect(findingOf([...paths, path([a, c, b])], a, b).through).toBeUndefined();
  });
});

describe('a path', () => {
  test('is known by what the others do not pass, by name where anything has one', () => {
    const paths = [path([a, act, policy, b]), path([a, c, policy, b])];
    expect(paths.map((one) => wayOf(one, paths).map(({ id }) => id))).toEqual([['adoption:p'], ['丙省']]);
    expect(wayOf(path([a, act, policy, b]), []).map(({ id }) => id)).toEqual(['policy:p']);
    expect(wayOf(path([a, b]), [])).toEqual([]);
  });

  test('is no surer than its weakest step: a contrast before a wish, a wish before a stated fact of less confidence', () => {
    const hops = [
      hop(a, b, { confidence: 0.5 }),
      hop(b, c, { modality: 'planned', confidence: 1 }),
      hop(c, d, { relation: 'CONTRASTED_WITH' }),
    ];
    expect(weakestOf(hops)).toBe(hops[2]);
    expect(weakestOf(hops.slice(0, 2))).toBe(hops[1]);
    expect(weakestOf([hop(a, b), hop(b, c, { confidence: 0.6 })])?.confidence).toBe(0.6);
    expect(standingOf(hop(a, b, { polarity: 'negated', relation: 'CONTRASTED_WITH' }))).toBe('denied');
  });

  test('is drawn by what each step rests on, and its arrow follows the policy between regions', () => {
    expect(lineOf(hop(a, b, { assertion: 'inferred' }))).toBe('inferred');
    expect(lineOf(hop(a, b, { modality: 'called_for' }))).toBe('documented');
    expect(lineOf(hop(a, b, { polarity: 'negated' }))).toBe('contrast');
    expect(pointsAlong(hop(a, b, { relation: 'LEARNED_FROM' }))).toBe(false);
    expect(pointsAlong(hop(a, b, { relation: 'LEARNED_FROM', direction: 'reverse' }))).toBe(true);
    expect(pointsAlong(hop(a, b, { relation: 'IN_REGION' }))).toBe(true);
  });

  test('refers to the words of a step before that rests on the same ones', () => {
    const same = [{ ref: 'src:1-2', quote: '…', line: 1, source: { id: 'src', title: 't', date: null, standing: 'digest' } }];
    const paths = [path([a, c, b]), path([a, c, d], [{ quotes: same }, { quotes: same }])];
    const [quotedAt, toldAt] = [firstPlaces(paths, proofKey), firstPlaces(paths, stepKey)];
    const [first, second] = paths[1]?.hops ?? [];
    expect(first && toldAt(first)).toEqual({ path: 0, step: 0 });
    expect(second && quotedAt(second)).toEqual({ path: 1, step: 0 });
  });
});

test('the hub that is offered to be avoided is that of most paths, and a thing of few relations is none', () => {
  const big = stop('big', { relations: 900 });
  expect(hubOf([path([a, policy, b]), path([a, c, policy, b]), path([a, big, b])])?.id).toBe('policy:p');
  expect(hubOf([path([a, act, b])])).toBeUndefined();
});

test('relations and things between the ends are counted over all paths', () => {
  const { relations, kinds } = countsOf([path([a, act, policy, b]), path([a, policy, b], [{ relation: 'ABOUT_POLICY' }])]);
  expect([...relations]).toEqual([
    ['REFERRED_TO', 4],
    ['ABOUT_POLICY', 1],
  ]);
  expect([...kinds]).toEqual([
    ['Adoption', 1],
    ['Policy', 2],
  ]);
});

describe('the picture', () => {
  const paths = [path([a, b]), path([a, policy, b]), path([a, c, policy, b])];
  const { nodes, edges, height } = pictureOf(paths);

  test('shows each thing and each step once, however many paths share them', () => {
    expect(nodes.map(({ thing }) => thing.id).sort()).toEqual([a.id, b.id, c.id, policy.id].sort());
    expect(edges).toHaveLength(5);
    expect(edges.find(({ hop: { from, to } }) => from === policy && to === b)?.paths).toEqual([1, 2]);
  });

  test('runs from left to right between the ends, inside its box, and no name covers another', () => {
    const at = new Map(nodes.map((node) => [node.thing.id, node]));
    for (const { things } of paths) {
      const across = things.map(({ id }) => at.get(id)?.x ?? 0);
      expect(across).toEqual(across.toSorted((one, other) => one - other));
    }
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    const crossing = pictureOf([path([a, c, d, b]), path([a, d, c, b])]).nodes.filter(({ end }) => !end);
    const [one, other] = crossing;
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0)) >= 40 || Math.abs((one?.x ?? 0) - (other?.x ?? 0)) >= 150).toBe(true);
  });

  test('of no path is empty', () => {
    expect(pictureOf([])).toEqual({ nodes: [], edges: [], height: 0 });
  });
});

test('the table has a row a step, and rows alike stay in the order of the paths', () => {
  const rows = rowsOf([path([a, c, b], [{ confidence: 0.5 }]), path([a, d, b])]);
  expect(rows.map((row) => [row.path, row.step])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(sortedRows(rows, 'confidence', false).map((row) => [row.path, row.step])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(sortedRows(rows, 'confidence', true).map((row) => [row.path, row.step])).toEqual([
    [0, 1],
    [1, 0],
    [1, 1],
    [0, 0],
  ]);
  expect(sortedRows(rows, 'assertion', true).map((row) => row.path)).toEqual([0, 0, 1, 1]);
});
