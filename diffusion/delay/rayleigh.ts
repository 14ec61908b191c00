/** f(d) = λ d e^(-λd²/2), λ in 1/time²: the hazard grows with the lag, as where a policy needs time to be seen working. */
export const rayleigh = {
  name: 'rayleigh',
  falling: false,
  constant: (rate: number): number => Math.log(rate),
  logDensity: (lag: number, rate: number, constant: number): number => constant + Math.log(lag) - (rate * lag * lag) / 2,
  statistic: (lag: number): number => lag * lag,
  rateOf: (mean: number): number => 2 / mean,
};
