import { passes } from '../core/sieve.ts';
import { hubOf, type Tie, touches, waysOf } from '../core/tie.ts';
import { bendOf } from './curvature.ts';
import type { Fit } from './grids.ts';
import type { Moment } from './moment.ts';
import { cityRadius, type NodeScene } from './nodes.ts';
import type { Token } from './palette.ts';
import { gradeOf, greyOf, type TieStyle, tieStyles } from './tieStyles.ts';

/** A tie that is picked lies over those that touch the region in focus, and they over the pale rest. */
export type TieLook = 'pale' | 'focus' | 'picked';

/** A tie as it is drawn between two nodes. */
export interface TieScene extends Pick<TieStyle, 'dash' | 'end'> {
  id: string;
  tie: Tie;
  source: string;
  target: string;
  bend: number;
  width: number;
  /** Pixels by which it ends before its target's rim. */
  gap: number;
  colour: Token;
  look: TieLook;
}

/**
 * The ties that can be drawn: both ends stand on the map and neither is still to come at the day. The narrow grid has
 * room for the picked one alone, and draws a city's at its province. Bends are those of all ties together, so that
 * none moves when another comes or goes.
 * @param apart whether cities stand apart from their province: then a tie keeps clear of each of them, and ends at its rim
 */
export function tiesOf(nodes: readonly NodeScene[], moment: Moment, { grid, scale }: Fit, apart = false): TieScene[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const hubs = apart ? nodes : nodes.filter(({ role }) => role === 'province');
  const rims = grid.dots && !apart ? rimsOf(nodes, scale) : new Map<string, number>();
  const sieve = { ...moment, rows: new Map(moment.adopters.map((one) => [one.id, one])) };
  const taken = new Map<string, number[]>();
  const ties = grid.dots ? moment.ties : moment.ties.filter(({ id }) => id === moment.tie?.id);
  return ties.flatMap((tie): TieScene[] => {
    const ways = waysOf(tie);
    const [source, target] = grid.dots ? [ways.source.id, ways.target.id] : [hubOf(ways.source.id), hubOf(ways.target.id)];
    const [a, b] = [places.get(source), places.get(target)];
    if (!a || !b || a === b) return [];
    const passed = hubs.filter(({ id }) => ![source, target, hubOf(source), hubOf(target)].includes(id));
    const bend = bendOf(a, b, passed, 16 * scale, taken.get(`${source} ${target}`));
    note(taken, source, target, bend);
    const look = lookOf(tie, moment);
    if (look !== 'picked' && !passes(tie, sieve)) return [];
    const gap = tieStyles[tie.kind].end === 'bar' ? Math.max(0, (rims.get(target) ?? 0) - b.size) : 0;
    return [{ id: tie.id, tie, source, target, bend, gap, look, ...drawnAs(tie, look) }];
  });
}

function lookOf(tie: Tie, { tie: picked, region }: Moment): TieLook {
  if (tie.id === picked?.id) return 'picked';
  return region !== null && touches(tie, region) ? 'focus' : 'pale';
}

function drawnAs({ kind, confidence, inference }: Tie, look: TieLook): Pick<TieScene, 'dash' | 'end' | 'width' | 'colour'> {
  const { dash, end, widths } = tieStyles[kind];
  const colour = inference ? greyOf(inference) : tieStyles[kind].colour;
  const width = widths[gradeOf(confidence)];
  if (look === 'pale') return { dash, end, width: Math.max(1, width * 0.77), colour: inference ? colour : 'agree-1' };
  if (look === 'focus') return { dash, end, width, colour };
  const dots = dash.length > 0 && dash[0] === 0;
  return { dash: dots ? [0, 5.4] : dash, end, width: dots ? 3.6 : Math.max(2.6, width), colour: 'accent' };
}

/** A bend is taken in both directions: seen from the other end it lies on the other side. */
function note(taken: Map<string, number[]>, source: string, target: string, bend: number): void {
  taken.set(`${source} ${target}`, [...(taken.get(`${source} ${target}`) ?? []), bend]);
  taken.set(`${target} ${source}`, [...(taken.get(`${target} ${source}`) ?? []), -bend]);
}

/** How far the dots of its cities reach around a province: a bar across them could not be read. */
function rimsOf(nodes: readonly NodeScene[], scale: number): Map<string, number> {
  const provinces = new Map(nodes.filter(({ role }) => role === 'province').map((node) => [node.id, node]));
  const rims = new Map<string, number>();
  for (const { id, role, x, y } of nodes) {
    const centre = provinces.get(hubOf(id));
    if (role !== 'city' || !centre) continue;
    const reach = Math.hypot(x - centre.x, y - centre.y) + (cityRadius + 1) * scale;
    rims.set(centre.id, Math.max(rims.get(centre.id) ?? 0, reach));
  }
  return rims;
}
