import type { Cascades } from '../cascades/cascades.ts';
import type { Sequences } from '../cascades/sequences.ts';
import { histories, longestSpread } from '../ctic/histories.ts';
import { trials } from '../ctic/trials.ts';

export interface NetRateOptions {
  /** Of EM, 60 if absent. */
  rounds?: number;
  window?: number;
  counts?: Float64Array | undefined;
}

/** Tables of origin × destination are flat: origin * regions + destination. */
export interface NetRate {
  /** Expected number of adoptions that the destination took from the origin: what ties are ranked by. */
  adoptions: Float64Array;
  /** a: rate at which the destination takes over what the origin has, in 1/unit of the data. */
  rate: Float64Array;
}

/**
 * NetRate (Gomez-Rodriguez, Balduzzi and Schölkopf 2011) with exponential delays, fitted by EM: while origins have a
 * policy and the destination has not, each adds its rate to the hazard. No background: every adoption but a first one
 * has a source.
 */
export function netrate(cascades: Cascades, sequences: Sequences, options: NetRateOptions = {}): NetRate {
  const size = cascades.regions.length;
  const found: NetRate = { adoptions: new Float64Array(size * size), rate: new Float64Array(size * size) };
  const lives = histories(cascades, sequences, options.window ?? longestSpread(sequences));
  for (let v = 0; v < size; v++) {
    const { starts, policy, adopted, origin, lag } = trials(cascades, sequences, lives[v] ?? []);
    const exposure = new Float64Array(size);
    const rate = new Float64Array(size).fill(1);
    const shares = new Float64Array(size);
    const count = (i: number) => options.counts?.[policy[i] as number] ?? 1;
    const each = (visit: (i: number, first: number, end: number) => void) => {
      for (let i = 0; i < adopted.length; i++) visit(i, starts[i] as number, starts[i + 1] as number);
    };
    each((i, first, end) => {
      for (let j = first; j < end; j++)
        exposure[origin[j] as number] = (exposure[origin[j] as number] as number) + count(i) * (lag[j] as number);
    });
    for (let round = 0; round < (options.rounds ?? 60); round++) {
      shares.fill(0);
      each((i, first, end) => {
        if (!adopted[i]) return;
        let hazard = 0;
        for (let j = first; j < end; j++) hazard += rate[origin[j] as number] as number;
        if (hazard === 0) return;
        for (let j = first; j < end; j++) {
          const u = origin[j] as number;
          shares[u] = (shares[u] as number) + (count(i) * (rate[u] as number)) / hazard;
        }
      });
      for (let u = 0; u < size; u++) rate[u] = (exposure[u] as number) > 0 ? (shares[u] as number) / (exposure[u] as number) : 0;
    }
    for (let u = 0; u < size; u++) {
      found.adoptions[u * size + v] = shares[u] as number;
      found.rate[u * size + v] = rate[u] as number;
    }
  }
  return found;
}
