import { type Adopter, isDated, isPlan, isWithout } from '../core/adopter.ts';
import { momentOf } from '../core/days.ts';
import { fitGrid } from '../map/grids.ts';
import type { Moment } from '../map/moment.ts';
import { type NodeScene, nodesOf } from '../map/nodes.ts';
import { tiles } from '../map/tiles.ts';
import type { Band } from './plan.ts';

/** A region in a picture without tiles. */
export interface Member {
  id: string;
  role: NodeScene['role'];
  adopter: Adopter | undefined;
}

const anyGrid = fitGrid(826, 560);

/** The nodes of the map, whatever is switched off among its ties; and provinces that no source mentions, which are tiles there. */
export function membersOf(moment: Moment): Member[] {
  const nodes = nodesOf(anyGrid, moment).map(({ id, role, adopter }): Member => ({ id, role, adopter }));
  const there = new Set(nodes.map(({ id }) => id));
  const absent = tiles.filter(({ id }) => !there.has(id));
  return [...nodes, ...absent.map(({ id }): Member => ({ id, role: 'province', adopter: undefined }))];
}

/** The axis in months (see days.ts): first and last moment. */
export interface Months {
  from: number;
  to: number;
}

/** When it began, as far as that has a place on the axis: a span in months; a bound alone is a moment. */
export function spanIn({ adopter }: Member, { to }: Months): readonly [from: number, to: number] | null {
  if (!adopter || isPlan(adopter) || isWithout(adopter)) return null;
  if (isDated(adopter)) return [momentOf(adopter.earliest, 'start'), momentOf(adopter.latest, 'end')];
  const bound = adopter.latest === null ? null : momentOf(adopter.latest, 'end');
  return bound === null || bound > to ? null : [bound, bound];
}

export const isBound = (adopter: Adopter): boolean => adopter.earliest === null && adopter.latest !== null;

/** The lane or the band in which a region stands. */
export function bandOf(member: Member, months: Months): Band {
  const { adopter, role } = member;
  if (!adopter) return 'none';
  if (isPlan(adopter)) return 'plan';
  if (isWithout(adopter)) return 'without';
  if (spanIn(member, months)) return role === 'city' ? 'city' : 'province';
  return adopter.latest === null ? 'undated' : 'beyond';
}
