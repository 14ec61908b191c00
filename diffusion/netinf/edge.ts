import { median } from '../numbers/median.ts';

/** An edge as NetInf chose it. */
export interface Edge {
  origin: number;
  destination: number;
  /** By how much it raised the score when it was added, in log units. */
  gain: number;
  /** Σ of its squared gains, one for each policy: with `gain` all that the Vuong test needs. */
  squares: number;
  /** Adoptions whose best explanation it became. */
  explained: number;
  /** Adoptions that nothing explained before. */
  newlyExplained: number;
  /** Over the adoptions that it explains, in the unit of the data. */
  medianLag: number;
}

/** Gains closer than this, relative to the larger, count as equal: float noise decides nothing. */
const tolerance = 1e-9;

/**
 * The order in which equal edges are taken (METHOD §2): larger gain, more explained adoptions, smaller median lag,
 * then the codes of the regions.
 * @returns below 0 where a comes first
 */
export function compareEdges(a: Edge, b: Edge): number {
  if (Math.abs(a.gain - b.gain) > tolerance * Math.max(a.gain, b.gain)) return b.gain - a.gain;
  return b.explained - a.explained || a.medianLag - b.medianLag || a.origin - b.origin || a.destination - b.destination;
}

/** Whether a gain could still win against the best one known. */
export const rivals = (gain: number, best: number): boolean => gain >= best * (1 - tolerance);

/** @param each calls back for every adoption that the origin could explain, with the weight that it has so far */
export function edgeOf(
  ends: { origin: number; destination: number },
  each: (visit: (more: number, explained: number, count: number, lag: number) => void) => void,
): Edge {
  const edge: Edge = { ...ends, gain: 0, squares: 0, explained: 0, newlyExplained: 0, medianLag: 0 };
  const lags: number[] = [];
  each((more, explained, count, lag) => {
    edge.gain += more * count;
    edge.squares += more * more * count;
    edge.explained += count;
    if (explained === 0) edge.newlyExplained += count;
    lags.push(lag);
  });
  edge.medianLag = median(lags);
  return edge;
}
