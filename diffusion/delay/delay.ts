import { exponential } from './exponential.ts';
import { powerLaw } from './power-law.ts';
import { rayleigh } from './rayleigh.ts';

/** How long a policy takes from one region to the next: a density of the lag. */
export interface Delay {
  name: string;
  /** Whether a longer lag is never likelier: NetInf then skips all before the first that does not help. */
  falling: boolean;
  /** The part of ln f that does not depend on the lag, so that it is computed once. */
  constant(rate: number): number;
  /**
   * ln f(lag), computed directly and never as ln(exp(·)), which loses long lags to underflow.
   * @param lag in the unit of the data, above 0
   * @param constant of the same rate
   * @returns -Infinity where the density is 0
   */
  logDensity(lag: number, rate: number, constant: number): number;
  /** What the rate is estimated from. */
  statistic(lag: number): number;
  /** The rate of largest likelihood, given the mean of `statistic` over lags. */
  rateOf(mean: number): number;
}

/** A new delay is one file and one word here. */
export const delays = { exponential, rayleigh, 'power-law': powerLaw } as const satisfies Record<string, Delay>;

export type DelayName = keyof typeof delays;
