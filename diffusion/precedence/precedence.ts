import type { Sequences } from '../cascades/sequences.ts';

/** Taken once: where globals are looked up anew each time, as in jest, the innermost loops would wait for them. */
const { exp } = Math;

/**
 * Lag-decay: how often one region came before another, recent precedence counting more, Σ e^(-λ lag) over the policies
 * that both have. It says "earlier and often" and nothing of who copied whom; the most that few policies can carry.
 * @param rate λ in 1/unit of the data @param counts how often each policy counts; absent: once
 * @returns flat, origin * regions + destination
 */
export function precedence(
  { regions, starts, region, time, before }: Sequences,
  rate: number,
  counts?: Float64Array,
): Float64Array {
  const scores = new Float64Array(regions * regions);
  for (let c = 0; c + 1 < starts.length; c++) {
    const count = counts?.[c] ?? 1;
    for (let p = starts[c] as number; p < (starts[c + 1] as number); p++)
      for (let q = starts[c] as number; q < (before[p] as number); q++) {
        const pair = (region[q] as number) * regions + (region[p] as number);
        scores[pair] = (scores[pair] as number) + count * exp(-rate * ((time[p] as number) - (time[q] as number)));
      }
  }
  return scores;
}
