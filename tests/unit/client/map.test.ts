import { describe, expect, test } from '@jest/globals';
import { bendOf, controlOf, pointOn } from '../../../client/map/curvature.ts';
import { boxOf, fitGrid, type Point } from '../../../client/map/grids.ts';
import { tieAt } from '../../../client/map/hit.ts';
import { cityRadius, spacing } from '../../../client/map/nodes.ts';
import { sceneOf } from '../../../client/map/scene.ts';
import { spiral } from '../../../client/map/spiral.ts';
import { neighbour, tileOf, tiles } from '../../../client/map/tiles.ts';
import { adopter } from './adopters.ts';
import { tie } from './ties.ts';

const wide = fitGrid(826, 560);
const phone = fitGrid(358, 0);
const moment = {
  adopters: [],
  ties: [],
  tiers: ['province', 'city'] as const,
  hiddenTies: [],
  pieces: 0,
  sure: 0,
  day: '2021-07-31',
  region: null,
  tie: undefined,
  known: true,
};

/** Whether a point lies on the name in a tile of the wide grid. */
const inName = (at: Point, box: Point) => at.x > box.x + 8 && at.x < box.x + 34 && at.y > box.y + 8 && at.y < box.y + 20;

describe('the grid', () => {
  test('has the 34 provincial units, each once, no two in one cell', () => {
    expect(tiles).toHaveLength(34);
    for (const key of ['id', 'zh', 'en', 'code'] as const) expect(new Set(tiles.map((tile) => tile[key])).size).toBe(34);
    expect(new Set(tiles.map(({ row, col }) => `${row} ${col}`)).size).toBe(34);
  });

  test.each([wide, phone])('fits its space, $grid.id', (fit) => {
    for (const tile of tiles) {
      const box = boxOf(tile, fit);
      expect(Math.min(box.x, box.y)).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(fit.width);
      expect(box.y + box.height).toBeLessThan(fit.height);
    }
  });

  test('arrows reach every tile, and stay at the edge', () => {
    const ways = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const;
    const seen = new Set([tiles[0]]);
    for (const tile of seen) for (const [dx, dy] of ways) if (tile) seen.add(neighbour(tile, dx, dy));
    expect(seen.size).toBe(34);
    const zhejiang = tileOf.get('330000');
    expect(zhejiang && neighbour(zhejiang, 0, -1).zh).toBe('江苏');
    expect(zhejiang && neighbour(zhejiang, -1, 0).zh).toBe('江西');
  });
});

describe('the spiral of cities', () => {
  test.each([1, 2, 7, 12, 21, 40])('of %i never leaves its tile, and no two dots are in one place', (count) => {
    const { node, tile } = wide.grid;
    const dots = spiral(count, spacing(1));
    for (const { x, y } of dots) {
      expect(node.x + x + cityRadius).toBeLessThanOrEqual(tile.width);
      expect(node.x + x - cityRadius).toBeGreaterThanOrEqual(0);
      expect(node.y + y + cityRadius).toBeLessThanOrEqual(tile.height);
      expect(node.y + y - cityRadius).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(dots.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(count);
  });

  test('keeps the place of a city whatever the day', () => {
    const adopters = [adopter('370100', '2020-08-13'), adopter('371400', '2020'), adopter('370200', null)];
    const at = (day: string) => sceneOf(wide, { ...moment, adopters, day }).nodes.map(({ id, x, y }) => [id, x, y]);
    expect(at('2019-01-31')).toEqual(at('2022-01-31'));
  });
});

describe('ties', () => {
  test('bend round the nodes that they only pass', () => {
    const [from, to, passed] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 50, y: -9 },
    ];
    const bend = bendOf(from, to, [passed], 16);
    const control = controlOf(from, to, bend);
    const gaps = Array.from({ length: 19 }, (_, index) => pointOn(from, control, to, (index + 1) / 20));
    expect(Math.min(...gaps.map(({ x, y }) => Math.hypot(x - passed.x, y - passed.y)))).toBeGreaterThanOrEqual(16);
  });

  test('run from the model to the one that learned, and two between the same pair do not cover one another', () => {
    const ties = [tie('420000', '330000'), { ...tie('420000', '330000'), id: 'again' }];
    const drawn = sceneOf(wide, { ...moment, ties, region: '330000' }).ties;
    expect(drawn.map(({ source, target }) => [source, target])).toEqual([
      ['330000', '420000'],
      ['330000', '420000'],
    ]);
    expect(drawn[0]?.bend).not.toBe(drawn[1]?.bend);
  });

  test('that touch the region in focus are strong, the others pale, the picked one red and above', () => {
    const ties = [tie('420000', '330000'), tie('440000', '430000'), tie('360000', '330000', { relation: 'CONTRASTED_WITH' })];
    const { ties: drawn, tiles: framed } = sceneOf(wide, { ...moment, ties, region: '330000', tie: ties[2] });
    expect(drawn.map(({ look, colour }) => [look, colour])).toEqual([
      ['focus', 'tie'],
      ['pale', 'agree-1'],
      ['picked', 'accent'],
    ]);
    expect(framed.filter(({ selected }) => selected).map(({ tile }) => tile.zh)).toEqual(['江西', '浙江']);
  });

  test('are as wide as their source is good', () => {
    const ties = [0.6, 0.85, 0.9, 0.95].map((confidence, index) => tie(`4${index + 1}0000`, '330000', { confidence }));
    expect(sceneOf(wide, { ...moment, ties, region: '330000' }).ties.map(({ width }) => width)).toEqual([1.2, 1.8, 2.6, 2.6]);
  });

  test('come and go with the legend and the day, and none of the others moves', () => {
    const ties = [tie('420000', '330000'), tie('360000', '330000', { relation: 'CONTRASTED_WITH' }), tie('310000', '330000')];
    const adopters = [adopter('330000', '2019-08'), adopter('420000', '2021-04'), adopter('360000', '2020-04-28')];
    const drawn = (more: object) =>
      sceneOf(wide, { ...moment, ties, adopters, ...more }).ties.map(({ source, target, bend }) => [source, target, bend]);
    const all = drawn({});
    expect(all).toHaveLength(3);
    expect(drawn({ day: '2020-12-31' })).toEqual(all.slice(1));
    expect(drawn({ hiddenTies: ['contrast'] })).toEqual([all[0], all[2]]);
    expect(drawn({ hiddenTies: ['documented', 'contrast'], tie: ties[0] })).toEqual([all[0]]);
  });

  test('on a phone are drawn when picked, a city’s at its province, which is framed for it', () => {
    const ties = [tie('420000', '330000'), tie('530100', '330000')];
    expect(sceneOf(phone, { ...moment, ties, region: '330000' }).ties).toEqual([]);
    const { ties: drawn, tiles: framed } = sceneOf(phone, { ...moment, ties, tie: ties[1] });
    expect(drawn.map(({ source, target }) => [source, target])).toEqual([['330000', '530000']]);
    expect(framed.filter(({ selected }) => selected).map(({ tile }) => tile.zh)).toEqual(['云南', '浙江']);
  });

  test('can be pressed where they are drawn, one in focus before a pale one, and never through a node or a name', () => {
    const ties = [tie('440000', '330000'), tie('440000', '330000', { id: 'again' }), tie('150000', '650000')];
    const scene = sceneOf(wide, { ...moment, ties, region: '330000' });
    const [drawn] = scene.ties;
    const [from, to] = [drawn?.source, drawn?.target].map((id) => scene.nodes.find((node) => node.id === id));
    if (!drawn || !from || !to) throw new Error('no tie');
    const middle = pointOn(from, controlOf(from, to, drawn.bend), to, 0.5);
    expect(tieAt(scene, middle)?.id).toBe(drawn.id);
    expect(tieAt(scene, { x: middle.x + 20, y: middle.y + 20 })).toBeUndefined();
    expect(tieAt(scene, from)).toBeUndefined();
    const many = sceneOf(wide, { ...moment, ties: ['440000', '530000', '620000', '420000'].map((id) => tie(id, '330000')) });
    const named = many.ties.flatMap((one) => {
      const [a, b] = [one.source, one.target].map((id) => many.nodes.find((node) => node.id === id));
      const points = Array.from({ length: 99 }, (_, at) => a && b && pointOn(a, controlOf(a, b, one.bend), b, at / 99));
      return points.filter((at) => at && many.tiles.some(({ box }) => inName(at, box)));
    });
    expect(named.length).toBeGreaterThan(0);
    for (const at of named) expect(at && tieAt(many, at)).toBeUndefined();
  });

  test('to the number of 150 are laid out in less than a tenth of a second', () => {
    const ids = tiles.map(({ id }) => id);
    const ties = Array.from({ length: 150 }, (_, index) =>
      tie(ids[index % 34] ?? '', ids[(index * 7 + 3) % 34] ?? '', { id: `${index}` }),
    );
    const draw = () => {
      const start = performance.now();
      const { length } = sceneOf(wide, { ...moment, ties, region: '330000' }).ties;
      return { length, took: performance.now() - start };
    };
    const drawn = [draw(), draw(), draw()];
    expect(Math.min(...drawn.map(({ took }) => took))).toBeLessThan(100);
    expect(drawn[0]?.length).toBeGreaterThan(130);
  });
});

describe('a scene', () => {
  test('tells a province that no source mentions from one of which only cities are known', () => {
    const { tiles: drawn } = sceneOf(wide, { ...moment, adopters: [adopter('632800', '2023')] });
    const of = (zh: string) => drawn.find(({ tile }) => tile.zh === zh);
    expect([of('青海')?.mark, of('青海')?.partly]).toEqual(['none', true]);
    expect([of('西藏')?.mark, of('西藏')?.partly]).toEqual(['none', false]);
  });

  test('says nothing of any tile before the first answer', () => {
    expect(new Set(sceneOf(wide, { ...moment, known: false }).tiles.map(({ mark }) => mark))).toEqual(new Set(['unread']));
  });
});
