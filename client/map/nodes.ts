import { type Adopter, provinceOf, tierOf } from '../core/adopter.ts';
import { type MarkName, marks } from '../core/marks.ts';
import { toneOf } from '../core/tones.ts';
import { boxOf, type Fit, type Point } from './grids.ts';
import { type Moment, markIn } from './moment.ts';
import type { Token } from './palette.ts';
import { spiral } from './spiral.ts';
import { nation, tileOf, tiles } from './tiles.ts';

/** A circle that sigma draws: a province's ring, a city's dot, or the ring of national bodies. */
export interface NodeScene extends Point {
  id: string;
  label: string;
  role: 'province' | 'city' | 'nation';
  /** Radius in pixels, its border included; 0 where the grid has no room for nodes. */
  size: number;
  border: number;
  fill: Token;
  stroke: Token;
  /** The city's own row, for what a pointer over it says. */
  adopter: Adopter | undefined;
}

/** A node for each province with a row, each city with a row, and whatever a tie ends at. */
export function nodesOf(fit: Fit, moment: Moment): NodeScene[] {
  const rows = new Map(moment.adopters.map((one) => [one.id, one]));
  // Where nodes have no room of their own a tie to a city ends at its province.
  const endOf = (id: string) => (fit.grid.dots ? id : (provinceOf(id) ?? id));
  const ends = new Map(moment.ties.flatMap(({ from, to }) => [from, to]).map(({ id, label }) => [endOf(id), label]));
  const cities = new Map<string, [id: string, label: string][]>();
  for (const [id, label] of [...(moment.tiers.includes('city') ? names(moment.adopters) : []), ...ends]) {
    const province = provinceOf(id);
    const city = /^\d{4}00$/.test(id) && province !== id;
    if (!province || !city || !tileOf.has(province)) continue;
    const known = cities.get(province) ?? [];
    if (!known.some(([one]) => one === id)) cities.set(province, [...known, [id, label]]);
  }
  const nodes = tiles.flatMap((tile): NodeScene[] => {
    const adopter = rows.get(tile.id);
    const centre = centreOf(tile, fit);
    const ground = groundOf(adopter, moment);
    const own = cities.get(tile.id) ?? [];
    const places = spiral(own.length, spacing(fit.scale));
    const ring = adopter || ends.has(tile.id) ? [provinceNode(tile.id, adopter, centre, ground, fit)] : [];
    const dots = own.map(([id, label], index) => {
      const { x, y } = places[index] ?? { x: 0, y: 0 };
      return cityNode(id, label, rows.get(id), { x: centre.x + x, y: centre.y + y }, ground, moment, fit);
    });
    return [...dots, ...ring];
  });
  return ends.has(nation.id) && fit.grid.dots ? [...nodes, nationNode(ends.get(nation.id) ?? '', fit)] : nodes;
}

/** What is red: the region in focus, and both ends of the picked tie. */
export function pickedOf({ region, tie }: Pick<Moment, 'region' | 'tie'>): string[] {
  return [...(region === null ? [] : [region]), ...(tie ? [tie.from.id, tie.to.id] : [])];
}

/** Distances of the spiral: the outermost dot stays inside the tile's right and lower edge (86 − 63, 64 − 31). */
export const spacing = (scale: number) => ({ start: 9.3 * scale, room: 5.4 * scale, reach: 18.8 * scale });

export const cityRadius = 3.4;

/** Cities by date of adoption, so that the first is nearest the node: their order does not change with the slider. */
const names = (adopters: readonly Adopter[]) =>
  adopters.filter(({ kind }) => tierOf(kind) === 'city').map(({ id, label }): [string, string] => [id, label]);

function centreOf(cell: { row: number; col: number }, fit: Fit): Point {
  const { x, y } = boxOf(cell, fit);
  return { x: x + fit.grid.node.x * fit.scale, y: y + fit.grid.node.y * fit.scale };
}

interface Ground {
  mark: MarkName;
  /** What lies under the node, and the ink that reads on it. */
  fill: Token;
  ink: Token;
}

function groundOf(adopter: Adopter | undefined, moment: Moment): Ground {
  const mark = markIn(adopter, moment);
  const tone = adopter && toneOf(adopter);
  if (marks[mark].ground === 'tone' && tone) return { mark, fill: tone, ink: `on-${tone}` };
  const fill = marks[mark].ground === 'sunken' ? 'sunken' : marks[mark].ground === 'clear' ? 'paper' : 'surface';
  return { mark, fill, ink: 'ink-2' };
}

function provinceNode(id: string, adopter: Adopter | undefined, at: Point, ground: Ground, fit: Fit): NodeScene {
  const lit = marks[ground.mark].ground === 'tone';
  const stroke: Token = lit ? ground.ink : ground.mark === 'like' ? 'ink' : 'line-control';
  return {
    ...at,
    id,
    label: adopter?.label ?? '',
    role: 'province',
    size: fit.grid.dots ? 5.4 * fit.scale : 0,
    border: lit ? 2.4 : 2,
    fill: ground.fill,
    stroke,
    adopter,
  };
}

function cityNode(
  id: string,
  label: string,
  adopter: Adopter | undefined,
  at: Point,
  ground: Ground,
  moment: Moment,
  fit: Fit,
): NodeScene {
  const mark = markIn(adopter, moment);
  const done = mark === 'on' || mark === 'vague';
  const onTone = marks[ground.mark].ground === 'tone';
  const ink: Token = onTone ? ground.ink : done ? 'ink-2' : 'line-control';
  const picked = pickedOf(moment).includes(id);
  const colour: Token = picked ? 'accent' : ink;
  const size = fit.grid.dots ? (cityRadius + (picked ? 1 : 0)) * fit.scale : 0;
  return { ...at, id, label, role: 'city', size, border: 1.7, fill: done ? colour : ground.fill, stroke: colour, adopter };
}

function nationNode(label: string, fit: Fit): NodeScene {
  const { x, y } = boxOf(nation, fit);
  const at = { x: x + 43 * fit.scale, y: y + 26 * fit.scale };
  return {
    ...at,
    id: nation.id,
    label,
    role: 'nation',
    size: 11 * fit.scale,
    border: 2.2,
    fill: 'surface',
    stroke: 'ink',
    adopter: undefined,
  };
}
