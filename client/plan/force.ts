import { provinceOf } from '../core/adopter.ts';
import type { Places } from '../layout/layout.ts';
import type { Point } from '../map/grids.ts';
import type { Moment } from '../map/moment.ts';
import { placed } from '../picture/labels.ts';
import { isTied } from './ask.ts';
import type { Member } from './members.ts';
import { nodeAt } from './nodes.ts';
import type { Band, Name } from './plan.ts';
import { type Named, type Room, sceneIn } from './scene.ts';
import { roughWidth } from './width.ts';

const edge = { x: 46, y: 26 };
/** The most by which places are blown up: few regions are not torn apart. */
const mostScale = 1.25;
/** Heights of a line of those that the layout does not place, and of what says so. */
const line = 18;
const head = 17;

/** The force layout: what is tied stands together, a city beside its province; what no source mentions in a line below. */
export function forceScene(members: readonly Member[], places: Places, moment: Moment, room: Room, named: Named) {
  const own = members.filter(isTied(moment.ties));
  const rest = members.filter((member) => !own.includes(member));
  const groups = [
    { band: 'alone', of: rest.filter(({ adopter }) => adopter) },
    { band: 'none', of: rest.filter(({ adopter }) => !adopter) },
  ] as const;
  const radii = room.width < 560 ? { province: 6.5, city: 3.6, nation: 9 } : { province: 8.5, city: 4.4, nation: 11 };
  const bands = linesOf(groups, room, named);
  const foot = bands[0]?.top ?? room.height;
  const at = fitted(places.spots, { left: edge.x, right: room.width - edge.x, top: room.top + edge.y, bottom: foot - edge.y });
  const small = { ...radii, province: 5.6, city: 4 };
  const circles = [
    ...own.map((member, index) => nodeAt(member, at[index] ?? { x: 0, y: 0 }, moment, radii)),
    ...bands.flatMap(({ spots }) => spots.map(({ member, x, y }) => nodeAt(member, { x, y }, moment, small))),
  ];
  const spots = new Map(circles.map(({ node }) => [node.id, node]));
  const spokes = own.flatMap(({ id, role }): [Point, Point][] => {
    const [city, province] = [spots.get(id), spots.get(provinceOf(id) ?? '')];
    return role === 'city' && city && province ? [[city, province]] : [];
  });
  const beside = bands.flatMap(({ spots: these }) =>
    these.map(({ member, x, y }): Name => {
      return { id: member.id, words: named(member), x: x + 10, y: y + 4, size: 11, align: 'left', bold: false, quiet: true };
    }),
  );
  const tied = new Map<string, number>();
  for (const { from, to } of moment.ties) for (const { id } of [from, to]) tied.set(id, (tied.get(id) ?? 0) + 1);
  const wishes = own.map((member, index) => {
    const province = member.role !== 'city';
    const weight = (tied.get(member.id) ?? 0) + (province ? 1000 : 0) + (circles[index]?.mark.picked ? 1e4 : 0);
    const words = named(member);
    return {
      id: member.id,
      words,
      at: at[index] ?? { x: 0, y: 0 },
      reach: radii[member.role] + 3,
      size: province ? 12 : 11,
      bold: province,
      weight,
    };
  });
  const words = placed(
    wishes,
    circles.map(({ node }) => node),
    ({ words: one, size }) => roughWidth(one, size),
    room,
  );
  const names = words.map(({ id, words: one, x, y, size, bold }): Name => {
    return { id, words: one, x, y, size, align: 'center', bold, quiet: !bold };
  });
  return sceneIn('force', circles, moment, room, {
    names: [...names, ...beside],
    spokes,
    lanes: bands,
  });
}

interface Line {
  band: Band;
  top: number;
  bottom: number;
  spots: { member: Member; x: number; y: number }[];
}

/** Those that the layout does not place, one after the other in as many lines as they need, at the foot of the room. */
function linesOf(groups: readonly { band: Band; of: readonly Member[] }[], room: Room, named: Named): Line[] {
  let top = 0;
  const bands = groups.flatMap(({ band, of }): Line[] => {
    if (of.length === 0) return [];
    let [x, y] = [8, top + head + line / 2];
    const spots = of.map((member) => {
      const width = roughWidth(named(member), 11) + 28;
      if (x > 8 && x + width > room.width) [x, y] = [8, y + line];
      const spot = { member, x, y };
      x += width;
      return spot;
    });
    const one = { band, top, bottom: y + line / 2, spots };
    top = one.bottom + 4;
    return [one];
  });
  const down = room.height - top;
  return bands.map((one) => {
    const spots = one.spots.map((spot) => ({ ...spot, y: spot.y + down }));
    return { ...one, top: one.top + down, bottom: one.bottom + down, spots };
  });
}

/** Places of the layout in a rectangle, in its middle and as large as it allows. */
function fitted(
  spots: readonly (readonly [number, number])[],
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): Point[] {
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [x, y] = [span(spots.map(([one]) => one)), span(spots.map(([, one]) => one))];
  const scales = [(right - left) / Math.max(1, x[1] - x[0]), (bottom - top) / Math.max(1, y[1] - y[0])].map((one) =>
    Math.min(one, mostScale),
  );
  const [across = 1, down = 1] = scales;
  return spots.map(([a, b]) => ({
    x: (left + right) / 2 + (a - (x[0] + x[1]) / 2) * across,
    y: (top + bottom) / 2 + (b - (y[0] + y[1]) / 2) * down,
  }));
}
