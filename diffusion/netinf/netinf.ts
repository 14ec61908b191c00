import type { Sequences } from '../cascades/sequences.ts';
import { type Delay, type DelayName, delays } from '../delay/delay.ts';
import { fitRate } from '../delay/fit.ts';
import { upperBound } from './bound.ts';
import type { Scoring } from './destination.ts';
import type { Edge } from './edge.ts';
import { greedy } from './greedy.ts';
import { merge } from './merge.ts';
import { searches } from './search.ts';
import { vuongP } from './vuong.ts';
import { type WeightingName, weightings } from './weighting.ts';

export interface NetInfOptions {
  weighting?: WeightingName;
  delay?: DelayName;
  /** Of the delay, in 1/unit of the data (Rayleigh: 1/unit², power law: the exponent); absent: fitted by the R package's rule. */
  rate?: number;
  /** How many edges; absent: all that gain. */
  edges?: number;
  /** How often each policy counts, as in a bootstrap sample; absent: once. */
  counts?: Float64Array;
}

export interface NetInf {
  /** In the order of choice; `p` is Vuong's, see `meaningOfP`. */
  edges: (Edge & { p: number })[];
  rate: number;
  /** Gain of the network over the empty one, in log units. */
  gain: number;
}

/**
 * NetInf (Gomez-Rodriguez, Leskovec and Krause 2010): the network of given size under which the cascades score best,
 * each adoption explained by one strictly earlier adopter; chosen greedily, at least 1 - 1/e of the best gain.
 * An edge changes the gains of its own destination only, so that each destination is searched alone.
 *
 * @example netinf(middles(cascades), { weighting: 'snap', rate: 1, edges: 5 }).edges[0]
 */
export function netinf(sequences: Sequences, options: NetInfOptions = {}): NetInf {
  const { scoring, rate } = scoringOf(sequences, options);
  const open = searches(sequences, scoring);
  const destinations = Array.from({ length: sequences.regions }, (_, region) => greedy(open(region)));
  const chosen = merge(destinations, options.edges ?? Number.POSITIVE_INFINITY);
  const policies = options.counts?.reduce((sum, count) => sum + count, 0) ?? sequences.starts.length - 1;
  return {
    edges: chosen.map((edge) => ({ ...edge, p: vuongP(edge, policies) })),
    rate,
    gain: chosen.reduce((sum, { gain }) => sum + gain, 0),
  };
}

/** The on-line bound for a network that NetInf chose: the share of the best possible gain that it surely reaches. */
export function optimality(found: NetInf, sequences: Sequences, options: NetInfOptions = {}): { bound: number; share: number } {
  const { scoring } = scoringOf(sequences, { ...options, rate: found.rate });
  const bound = upperBound(found.edges, sequences.regions, searches(sequences, scoring));
  return { bound, share: bound > 0 ? found.gain / bound : 1 };
}

/** @returns the delay and weighting that the options name, the rate fitted where none is given (1 where there are no lags) */
export function scoringOf(sequences: Sequences, options: NetInfOptions): { scoring: Scoring; rate: number } {
  const delay: Delay = delays[options.delay ?? 'exponential'];
  const rate = options.rate ?? fitRate(sequences, delay) ?? 1;
  const weighting = weightings[options.weighting ?? 'paper'];
  return { scoring: { weighting, delay, rate, constant: delay.constant(rate), counts: options.counts }, rate };
}
