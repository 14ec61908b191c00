import { describe, expect, test } from '@jest/globals';
import type { Adopter } from '../../../client/core/adopter.ts';
import { monthOf } from '../../../client/core/days.ts';
import type { Tie } from '../../../client/core/tie.ts';
import { gathered } from '../../../client/layout/gather.ts';
import { layouts } from '../../../client/layout/layouts.ts';
import { fitGrid } from '../../../client/map/grids.ts';
import { sceneOf } from '../../../client/map/scene.ts';
import { forceAsk, timeAsk } from '../../../client/plan/ask.ts';
import { forceScene } from '../../../client/plan/force.ts';
import { membersOf } from '../../../client/plan/members.ts';
import { stripOf, timeScene } from '../../../client/plan/time.ts';
import { clockOf, frameOf } from '../../../client/time/frame.ts';
import { adopter } from './adopters.ts';
import { tie } from './ties.ts';

const adopters = [
  adopter('330000', '2019-08'),
  adopter('430100', '2017-11-23'),
  adopter('420000', '2021-04'),
  adopter('320000', '2020'),
  adopter('220000', '../2021-06-10'),
  adopter('210000', '../2025-10-03'),
  adopter('110000', null),
  adopter('440300', '2021-02-18'),
];
const ties = [tie('420000', '330000'), tie('440300', '330000')];
const room = { width: 826, height: 540, top: 54 };
const named = ({ id }: { id: string }) => id;
const momentOf = (more: Partial<{ adopters: Adopter[]; ties: Tie[]; day: string; hiddenTies: string[] }> = {}) => ({
  adopters,
  ties,
  tiers: ['province', 'city'] as const,
  hiddenTies: [] as string[],
  pieces: 0,
  sure: 0,
  day: '2021-07-31',
  region: null,
  tie: undefined,
  known: true,
  ...more,
});
const place = (name: string, ask: Parameters<(typeof layouts)[number]['place']>[0]) => {
  const layout = layouts.find((one) => one.name === name);
  if (!layout) throw new Error(`no layout ${name}`);
  return layout.place(ask);
};
const range = { first: monthOf('2017-11-01'), last: monthOf('2023-12-01') };
const frame = frameOf(room.width);
const axis = { frame, clock: clockOf(frame, range), now: monthOf('2021-07-01') + 1 };

function byTime(moment = momentOf()) {
  const members = membersOf(moment);
  return timeScene(members, place('time', timeAsk(members, stripOf(axis, named))), moment, room, axis, named);
}
function byForce(moment = momentOf()) {
  const members = membersOf(moment);
  return forceScene(members, place('force', forceAsk(members, moment.ties)), moment, room, named);
}

describe.each([
  ['time', byTime],
  ['force', byForce],
] as const)('the layout %s', (_, draw) => {
  test('has the nodes and ties of the map, and the provinces that no source mentions as well', () => {
    const map = sceneOf(fitGrid(826, 560), momentOf());
    const { nodes, ties: drawn } = draw();
    for (const { id } of map.nodes) expect(nodes.map((node) => node.id)).toContain(id);
    for (const { tile } of map.tiles) expect(nodes.map((node) => node.id)).toContain(tile.id);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(drawn.map(({ id }) => id)).toEqual(map.ties.map(({ id }) => id));
  });

  test('is the same each time, and moves nothing when the day or a switch changes', () => {
    const spots = (moment = momentOf()) => draw(moment).nodes.map(({ id, x, y }) => [id, x, y]);
    expect(spots()).toEqual(spots());
    expect(spots(momentOf({ day: '2018-01-31' }))).toEqual(spots());
    expect(spots(momentOf({ hiddenTies: ['documented'] }))).toEqual(spots());
  });

  test('marks each region as its tile is marked', () => {
    const tiles = new Map(sceneOf(fitGrid(826, 560), momentOf()).tiles.map(({ tile, mark }) => [tile.id, mark]));
    for (const { id, mark } of draw().plan?.targets ?? []) if (tiles.has(id)) expect([id, mark]).toEqual([id, tiles.get(id)]);
  });

  test('keeps every circle in the picture', () => {
    const { nodes, fit } = draw();
    for (const { id, x, y } of nodes) {
      expect([id, x > 0 && x < fit.width && y > 0 && y < fit.height]).toEqual([id, true]);
    }
  });
});

describe('in the layout by time', () => {
  const { nodes, plan } = byTime();
  const at = (id: string) => nodes.find((node) => node.id === id)?.x ?? Number.NaN;
  const bar = (id: string) => plan?.bars.find((one) => one.id === id);
  const laneOf = (id: string) => {
    const y = nodes.find((node) => node.id === id)?.y ?? 0;
    return plan?.lanes.find(({ top, bottom }) => y >= top && y <= bottom)?.band;
  };

  test('a date stands over the same date of the strip below, on a bar as long as its doubt', () => {
    expect(at('330000')).toBeCloseTo(axis.clock.at(monthOf('2019-08-01') + 0.5), 5);
    expect(bar('320000')).toMatchObject({ look: 'hollow', from: axis.clock.at(2020 * 12), to: axis.clock.at(2021 * 12) });
    expect(bar('330000')?.look).toBe('solid');
  });

  test('a bound is a line without a beginning that ends at the bound', () => {
    expect(bar('220000')).toMatchObject({ look: 'open', to: at('220000') });
    expect((bar('220000')?.from ?? 0) < at('220000')).toBe(true);
  });

  test('what has no place on the axis stands in a band that says so, without a bar', () => {
    expect(['330000', '430100', '210000', '110000', '540000'].map(laneOf)).toEqual([
      'province',
      'city',
      'beyond',
      'undated',
      'none',
    ]);
    for (const id of ['210000', '110000', '540000']) expect(bar(id)).toBeUndefined();
  });

  test('no name lies on another circle of its line', () => {
    for (const name of plan?.names ?? [])
      for (const node of nodes) {
        const meets = node.id !== name.id && Math.abs(node.y + 4 - name.y) < 3 && node.x > name.x && node.x < name.x + 6 * 6.4;
        expect([name.id, node.id, meets]).toEqual([name.id, node.id, false]);
      }
  });
});

describe('in the layout by force', () => {
  test('what is tied stands nearer than the rest, and what no tie joins to it in a band that says so', () => {
    const { nodes, plan } = byForce();
    const lanes = plan?.lanes ?? [];
    const y = (id: string) => nodes.find((node) => node.id === id)?.y ?? 0;
    expect(lanes.map(({ band }) => band)).toEqual(['alone', 'none']);
    for (const id of ['330000', '420000', '440300']) expect(y(id)).toBeLessThan(lanes[0]?.top ?? 0);
    expect(y('320000')).toBeGreaterThan(lanes[0]?.top ?? 0);
    expect(y('540000')).toBeGreaterThan(lanes[1]?.top ?? 0);
  });

  test('parts without a link between them are drawn near and do not overlap', () => {
    const spots = gathered(
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [5000, 4000],
        [5100, 4000],
      ],
      [
        [0, 1],
        [1, 2],
        [3, 4],
      ],
    );
    expect(spots.slice(0, 3)).toEqual([
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
    const [left = 0, right = 0] = [spots[3]?.[0], spots[4]?.[0]];
    expect(right - left).toBeCloseTo(100);
    expect(Math.hypot(left - 100, (spots[3]?.[1] ?? 0) - 100)).toBeLessThan(400);
    expect(left > 100 + 60 || (spots[3]?.[1] ?? 0) > 100 + 60).toBe(true);
  });
});
