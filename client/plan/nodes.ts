import { marks } from '../core/marks.ts';
import { type Tone, toneOf } from '../core/tones.ts';
import type { Point } from '../map/grids.ts';
import { type Moment, markIn } from '../map/moment.ts';
import { type NodeScene, pickedOf } from '../map/nodes.ts';
import type { Token } from '../map/palette.ts';
import type { Member } from './members.ts';
import type { Plan } from './plan.ts';

/** Radii in pixels. */
export interface Radii {
  province: number;
  city: number;
  nation: number;
}

const pale: readonly (Tone | undefined)[] = ['t2021', 't2022', 't2023'];

/** A region as a circle, filled as its tile is on the map; a city is a dot, solid or ring. */
export function nodeAt(
  member: Member,
  at: Point,
  moment: Moment,
  radii: Radii,
): { node: NodeScene; mark: Plan['marks'][number] } {
  const { id, role, adopter } = member;
  const mark = markIn(adopter, moment);
  const tone = adopter && toneOf(adopter);
  const picked = pickedOf(moment).includes(id);
  const size = radii[role];
  const node = { ...at, id, label: adopter?.label ?? '', role, size, adopter, ...paintOf(member, mark, tone) };
  return { node, mark: { ...at, id, size, mark, tone: role === 'province' ? tone : undefined, picked } };
}

type Paint = Pick<NodeScene, 'border' | 'fill' | 'stroke'>;

function paintOf({ role }: Member, mark: Plan['marks'][number]['mark'], tone: Tone | undefined): Paint {
  if (role === 'nation') return { border: 2.2, fill: 'surface', stroke: 'ink' };
  const { ground, outline } = marks[mark];
  const lit = ground === 'tone' && tone !== undefined;
  if (role === 'city') {
    const ink: Token = lit || ground === 'tone' ? 'ink-2' : 'line-control';
    return { border: 1.6, fill: ground === 'tone' ? ink : 'surface', stroke: ink };
  }
  if (lit) return { border: 0.8, fill: tone, stroke: pale.includes(tone) ? 'line-control' : tone };
  if (ground === 'sunken') return { border: 1, fill: 'sunken', stroke: 'line-strong' };
  if (outline === 'strong') return { border: 2, fill: 'surface', stroke: 't2020' };
  // A dashed outline is painted above.
  return outline === 'dashed'
    ? { border: 1, fill: 'paper', stroke: 'paper' }
    : { border: 1.2, fill: 'surface', stroke: 'line-control' };
}
