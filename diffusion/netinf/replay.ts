import type { Sequences } from '../cascades/sequences.ts';
import type { Edge } from './edge.ts';
import { type NetInfOptions, scoringOf } from './netinf.ts';
import { type Search, searches } from './search.ts';
import { vuongP } from './vuong.ts';

/** An edge of somebody else's list, and the best gain that was to be had at its turn. */
export interface Replayed extends Edge {
  p: number;
  best: number;
}

/**
 * Scores a given network edge by edge in its own order: for checking another program's output, or what known ties
 * would explain.
 */
export function replay(
  network: readonly { origin: number; destination: number }[],
  sequences: Sequences,
  options: NetInfOptions = {},
): Replayed[] {
  const { scoring } = scoringOf(sequences, options);
  const open = searches(sequences, scoring);
  const all = Array.from({ length: sequences.regions }, (_, region) => open(region));
  const best = all.map(bestOf);
  return network.map(({ origin, destination }) => {
    const search = all[destination];
    if (!search) throw new RangeError(`there is no region ${destination}`);
    const edge = search.edge(origin);
    const row = { ...edge, p: vuongP(edge, sequences.starts.length - 1), best: Math.max(...best) };
    search.take(origin);
    best[destination] = bestOf(search);
    return row;
  });
}

const bestOf = (search: Search) => search.gains().reduce((most, gain) => Math.max(most, gain), 0);
