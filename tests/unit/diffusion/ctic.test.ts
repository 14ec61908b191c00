import { describe, expect, test } from '@jest/globals';
import type { Cascades } from '../../../diffusion/cascades/cascades.ts';
import { middles } from '../../../diffusion/cascades/draw.ts';
import type { Sequences } from '../../../diffusion/cascades/sequences.ts';
import { imputations } from '../../../diffusion/ctic/chain.ts';
import { ctic, flat, sparse } from '../../../diffusion/ctic/ctic.ts';
import { beginning, setting } from '../../../diffusion/ctic/destination.ts';
import { histories, longestSpread } from '../../../diffusion/ctic/histories.ts';
import { logLikelihood } from '../../../diffusion/ctic/likelihood.ts';
import { expect as expected, maximise } from '../../../diffusion/ctic/parents.ts';
import { trials } from '../../../diffusion/ctic/trials.ts';
import { netrate } from '../../../diffusion/netrate/netrate.ts';
import { seeded } from '../../../diffusion/random/random.ts';
import { simulate } from '../../../diffusion/simulation/simulate.ts';

const made = simulate({ regions: 20, policies: 150, edges: 40, seed: 3 });
const drawn = middles(made.cascades);
const index = (id: string) => made.cascades.regions.findIndex((region) => region.id === id);
const cell = (table: Float64Array, { origin, destination }: { origin: string; destination: string }) =>
  table[index(origin) * 20 + index(destination)] ?? Number.NaN;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('CTIC', () => {
  test('never loses likelihood from one round of EM to the next, with and without priors and pins', () => {
    const policies = made.cascades.policies.map((policy, c) =>
      c % 3 > 0
        ? policy
        : {
            ...policy,
            adoptions: policy.adoptions.map((one, i, all) => (i > 0 ? { ...one, follows: [all[0]?.region ?? 0] } : one)),
          },
    );
    for (const cascades of [made.cascades, { ...made.cascades, policies }])
      for (const beta of [flat, sparse, { a: 1.5, b: 3 }]) {
        const lives = histories(cascades, drawn, longestSpread(drawn));
        for (let v = 0; v < 20; v++) {
          let rate = 0.7;
          const open = () => setting(trials(cascades, drawn, lives[v] ?? []), 20, { rate, beta, priors: [] });
          let of = open();
          let parents = beginning(of);
          let before = Number.NEGATIVE_INFINITY;
          for (let round = 0; round < 40; round++) {
            const now = logLikelihood(of, parents);
            expect(now).toBeGreaterThanOrEqual(before - 1e-7 * Math.abs(before) - 1e-9);
            before = now;
            const hidden = expected(of, parents);
            parents = maximise(of, hidden);
            // The rate is a parameter like the others: one step of EM for all of them together.
            const sent = hidden.sent.reduce((sum, count) => sum + count, 0);
            if (round % 5 === 4 && sent > 0) {
              rate = sent / hidden.delays;
              of = open();
            }
          }
        }
      }
  });

  test('finds the chances and the rate from which the cascades were drawn', () => {
    const found = ctic(made.cascades, drawn, { beta: flat });
    const real = made.truth.filter(
      ({ origin }) =>
        made.cascades.policies.filter(({ adoptions }) => adoptions.some(({ region }) => region === index(origin))).length > 40,
    );
    expect(real.length).toBeGreaterThan(8);
    expect(Math.abs(mean(real.map((pair) => cell(found.chance, pair))) - 0.5)).toBeLessThan(0.06);
    expect(Math.abs(found.rate - 1)).toBeLessThan(0.15);
  });

  test('learns from those who abstained: the chance of a tie falls when they are known', () => {
    const silent = { ...made.cascades, policies: made.cascades.policies.map((policy) => ({ ...policy, abstained: [] })) };
    const rise = made.truth.map(
      (pair) => cell(ctic(silent, drawn, { rate: 1 }).chance, pair) - cell(ctic(made.cascades, drawn, { rate: 1 }).chance, pair),
    );
    expect(mean(rise)).toBeGreaterThan(0.15);
  });

  const two: Cascades = {
    regions: ['a', 'b', 'c'].map((id) => ({ id })),
    policies: Array.from({ length: 10 }, (_, c) => ({
      id: `p${c}`,
      adoptions: [0, 1, 2].map((region) => ({ region, from: region, to: region })),
      abstained: [],
    })),
    cutOff: 5,
    priors: [],
  };
  const tie = (cascades: Cascades) => {
    const { adoptions, chance } = ctic(cascades, middles(cascades), { rate: 1 });
    return { adoptions: adoptions[2] ?? 0, chance: chance[2] ?? 0 };
  };

  test('counts an adoption whose document names its model for that model alone', () => {
    const pinned = {
      ...two,
      policies: two.policies.map((one) => ({
        ...one,
        adoptions: one.adoptions.map((each) => (each.region === 2 ? { ...each, follows: [0] } : each)),
      })),
    };
    expect(tie(two).adoptions).toBeLessThan(5);
    expect(tie(pinned).adoptions).toBeCloseTo(10, 6);
  });

  test('lets a prior raise or lower a tie', () => {
    const chance = (origin: number, a: number, b: number) => {
      const cascades = { ...two, priors: [{ origin, destination: 2, a, b }] };
      return ctic(cascades, middles(cascades), { rate: 1 }).chance[origin * 3 + 2] ?? 0;
    };
    expect(chance(0, 8, 2)).toBeGreaterThan(chance(0, 1, 5));
    expect(chance(1, 1, 30)).toBeLessThan(chance(1, 1, 5));
  });

  test('reads dates of the same month in the order that the other policies show', () => {
    const month = { from: 0, to: 30 };
    const policies = Array.from({ length: 60 }, (_, c) => {
      const id = `p${String(c).padStart(2, '0')}`;
      // b follows a by ten days, a never follows b, and in every third policy both are in one month.
      if (c % 3 === 0) return { id, adoptions: [instant(0, 0), instant(1, 10)], abstained: [] };
      if (c % 3 === 1) return { id, adoptions: [instant(1, 0)], abstained: [0] };
      return { id, adoptions: [0, 1].map((region) => ({ region, ...month })), abstained: [] };
    });
    const cascades: Cascades = { regions: [{ id: 'a' }, { id: 'b' }], policies, cutOff: 60, priors: [] };
    const drawings = imputations(cascades, 20, seeded(1));
    const order = ({ region, starts }: Sequences) =>
      policies.flatMap((_, c) => (c % 3 === 2 ? [region[starts[c] ?? 0] === 0 ? 1 : 0] : []));
    expect(mean(drawings.flatMap((one) => order(one.drawn)))).toBeGreaterThan(0.75);
  });
});

const instant = (region: number, time: number) => ({ region, from: time, to: time });

describe('NetRate', () => {
  test('shares every adoption out among the earlier adopters', () => {
    const { adoptions } = netrate(made.cascades, drawn);
    const followers = made.cascades.policies.reduce((sum, one) => sum + one.adoptions.length - 1, 0);
    expect(adoptions.reduce((sum, count) => sum + count, 0)).toBeCloseTo(followers, 6);
  });

  test('gives the rate of a single tie as adoptions by time at risk', () => {
    const one: Cascades = {
      regions: [{ id: 'a' }, { id: 'b' }],
      policies: [2, 4].map((time, c) => ({
        id: `p${c}`,
        adoptions: [
          { region: 0, from: 0, to: 0 },
          { region: 1, from: time, to: time },
        ],
        abstained: [],
      })),
      cutOff: 5,
      priors: [],
    };
    expect(netrate(one, middles(one)).rate[1]).toBeCloseTo(2 / 6, 12);
  });
});
