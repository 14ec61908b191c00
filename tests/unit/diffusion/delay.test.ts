import { describe, expect, test } from '@jest/globals';
import { middles } from '../../../diffusion/cascades/draw.ts';
import { type Delay, delays } from '../../../diffusion/delay/delay.ts';
import { fitRate } from '../../../diffusion/delay/fit.ts';
import { simulate } from '../../../diffusion/simulation/simulate.ts';

const settings: [keyof typeof delays, number, number][] = [
  ['exponential', 0.4, 0],
  ['rayleigh', 0.4, 0],
  ['power-law', 2.5, 1],
];

describe('A delay', () => {
  test.each(settings)('%s has a density that sums to one', (name, rate, from) => {
    const delay: Delay = delays[name];
    let [sum, step] = [0, 0.001];
    for (let lag = from + step / 2; lag < 1e5; lag += step) {
      sum += Math.exp(delay.logDensity(lag, rate, delay.constant(rate))) * step;
      step = Math.max(step, lag / 2000);
    }
    expect(sum).toBeCloseTo(1, 2);
  });

  test.each(settings)('%s keeps its logarithm finite at lags where the density underflows', (name, rate) => {
    const delay: Delay = delays[name];
    expect(Number.isFinite(delay.logDensity(1e4, rate, delay.constant(rate)))).toBe(true);
  });
});

describe('The rate of lags', () => {
  test("follows the R package's rule: the mean of the rates since the first adopter and since the one before", () => {
    const drawn = middles({
      regions: ['a', 'b', 'c'].map((id) => ({ id })),
      policies: [{ id: 'p', adoptions: [0, 2, 6].map((time, region) => ({ region, from: time, to: time })), abstained: [] }],
      cutOff: 6,
      priors: [],
    });
    expect(fitRate(drawn)).toBeCloseTo((1 / 4 + 1 / 3) / 2, 12);
  });

  test('is unknown where all adopt at once', () => {
    const { cascades } = simulate({ regions: 10, policies: 5, edges: 20, seed: 1 });
    const tied = {
      ...cascades,
      policies: cascades.policies.map((one) => ({
        ...one,
        adoptions: one.adoptions.map((each) => ({ ...each, from: 1, to: 1 })),
      })),
    };
    expect(fitRate(middles(tied))).toBeUndefined();
  });
});
