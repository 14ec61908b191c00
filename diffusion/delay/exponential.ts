/** f(d) = λ e^(-λd), λ in 1/time; mean lag 1/λ. */
export const exponential = {
  name: 'exponential',
  falling: true,
  constant: (rate: number): number => Math.log(rate),
  logDensity: (lag: number, rate: number, constant: number): number => constant - rate * lag,
  statistic: (lag: number): number => lag,
  rateOf: (mean: number): number => 1 / mean,
};
