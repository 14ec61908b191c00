import { provinceOf } from '../core/adopter.ts';
import { bendOf } from './curvature.ts';
import type { Fit } from './grids.ts';
import type { Moment } from './moment.ts';
import type { NodeScene } from './nodes.ts';
import type { Token } from './palette.ts';
import { type Tie, type TieStyle, tieStyles, waysOf } from './ties.ts';

/** A tie as it is drawn between two nodes. */
export interface TieScene extends TieStyle {
  id: string;
  source: string;
  target: string;
  bend: number;
  colour: Token;
  /** Ties in focus lie over the others and are cased in the ground's colour. */
  focus: boolean;
}

/**
 * The ties that can be drawn: both ends stand on the map. With a region in focus, ties that do not touch it (or a city
 * of it) are pale. The narrow grid has room for those in focus only, and draws a city's at its province.
 */
export function tiesOf(nodes: readonly NodeScene[], { ties, region }: Moment, { grid, scale }: Fit): TieScene[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const hubs = nodes.filter(({ role }) => role === 'province');
  const taken = new Map<string, number[]>();
  return ties.flatMap((tie): TieScene[] => {
    const ways = waysOf(tie);
    const [source, target] = grid.dots ? [ways.source, ways.target] : [hubOf(ways.source), hubOf(ways.target)];
    const [a, b] = [places.get(source), places.get(target)];
    const focus = region === null || touches(tie, region);
    if (!a || !b || a === b || (!grid.dots && (region === null || !focus))) return [];
    const passed = hubs.filter(({ id }) => id !== hubOf(source) && id !== hubOf(target));
    const bend = bendOf(a, b, passed, 16 * scale, taken.get(`${source} ${target}`));
    note(taken, source, target, bend);
    return [
      {
        ...tieStyles[tie.kind],
        id: tie.id,
        source,
        target,
        bend,
        colour: focus ? 'tie' : 'agree-1',
        width: Math.min(tieStyles[tie.kind].width, focus && grid.dots ? 9 : 1.2),
        focus,
      },
    ];
  });
}

/** A bend is taken in both directions: seen from the other end it lies on the other side. */
function note(taken: Map<string, number[]>, source: string, target: string, bend: number): void {
  taken.set(`${source} ${target}`, [...(taken.get(`${source} ${target}`) ?? []), bend]);
  taken.set(`${target} ${source}`, [...(taken.get(`${target} ${source}`) ?? []), -bend]);
}

const hubOf = (id: string) => provinceOf(id) ?? id;

function touches({ from, to }: Tie, region: string): boolean {
  return [from.id, to.id].some((id) => id === region || hubOf(id) === region);
}
