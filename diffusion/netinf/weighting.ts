/** How much an edge improves the score of an event over leaving it unexplained: ln f(lag) + offset, in log units. */
export interface Weighting {
  name: string;
  /** Whether `offset` looks at `best`. */
  usesBest: boolean;
  /** @param best the largest ln f(lag) of all strictly earlier adopters */
  offset(best: number): number;
}

const logEpsilon = Math.log(1e-64);
const logBetaByEpsilon = Math.log(0.5 / 1e-10);

/** The authors' code (SNAP, examples/netinf): an event without a parent scores ε = 1e-64, whatever its lags. */
const snap: Weighting = { name: 'snap', usesBest: false, offset: () => -logEpsilon };

/**
 * The R package NetworkInference, closer to the paper of 2010: an edge scores β f(d), β = 0.5, and an event without
 * one ε f(d*), ε = 1e-10, d* the lag to the likeliest earlier adopter.
 */
const paper: Weighting = { name: 'paper', usesBest: true, offset: (best) => logBetaByEpsilon - best };

export const weightings = { snap, paper } as const;
export type WeightingName = keyof typeof weightings;
