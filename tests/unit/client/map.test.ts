import { describe, expect, test } from '@jest/globals';
import { bendOf, controlOf, pointOn } from '../../../client/map/curvature.ts';
import { boxOf, fitGrid } from '../../../client/map/grids.ts';
import { cityRadius, spacing } from '../../../client/map/nodes.ts';
import { sceneOf } from '../../../client/map/scene.ts';
import { spiral } from '../../../client/map/spiral.ts';
import type { Tie } from '../../../client/map/ties.ts';
import { neighbour, tileOf, tiles } from '../../../client/map/tiles.ts';
import { adopter } from './adopters.ts';

const wide = fitGrid(826, 560);
const phone = fitGrid(358, 0);
const end = (id: string) => ({ id, label: id });
const tie = (from: string, to: string): Tie => ({
  id: `${from} ${to}`,
  kind: 'LEARNED_FROM',
  from: end(from),
  to: end(to),
  evidence: [],
});
const moment = { adopters: [], ties: [], day: '2021-07-31', region: null, cities: true, known: true };

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

  test('that do not touch the region in focus are pale; on a phone they are not drawn', () => {
    const ties = [tie('420000', '330000'), tie('440000', '430000')];
    expect(sceneOf(wide, { ...moment, ties, region: '330000' }).ties.map(({ colour }) => colour)).toEqual(['tie', 'agree-1']);
    expect(sceneOf(phone, { ...moment, ties, region: '330000' }).ties).toHaveLength(1);
  });

  test('end at the province where a city has no place of its own', () => {
    const [drawn] = sceneOf(phone, { ...moment, ties: [tie('530100', '330000')], region: '330000' }).ties;
    expect([drawn?.source, drawn?.target]).toEqual(['330000', '530000']);
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
