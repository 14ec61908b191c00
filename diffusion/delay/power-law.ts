/**
 * f(d) = (α - 1) d^(-α) for d ≥ 1 unit, α > 1 (the `rate`): a few very long lags beside many short ones.
 * Lags under one unit have density 0: choose the unit so that none is shorter.
 */
export const powerLaw = {
  name: 'power-law',
  falling: false,
  constant: (rate: number): number => Math.log(rate - 1),
  logDensity: (lag: number, rate: number, constant: number): number =>
    lag < 1 ? Number.NEGATIVE_INFINITY : constant - rate * Math.log(lag),
  statistic: (lag: number): number => Math.log(Math.max(1, lag)),
  rateOf: (mean: number): number => 1 + 1 / mean,
};
