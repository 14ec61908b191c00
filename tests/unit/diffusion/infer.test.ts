import { describe, expect, test } from '@jest/globals';
import type { Cascades } from '../../../diffusion/cascades/cascades.ts';
import { type Inference, infer } from '../../../diffusion/infer.ts';
import { models } from '../../../diffusion/models/models.ts';
import { seeded, shuffle, uniform } from '../../../diffusion/random/random.ts';
import { simulate as draw } from '../../../diffusion/simulation/simulate.ts';
import { permuted } from '../../../diffusion/stability/permutation.ts';
import { inferenceRows } from '../../../diffusion/tables/ties.ts';
import { averagePrecision, damaged, references, simulate } from './data.ts';

const graded = ({ ties }: Inference) => ties.filter(({ grade }) => grade !== 'weak');

// simulate.py and python3 draw the sets that the figures of METHOD.md are about.
const probe = references() ? simulate(1, damaged(50)) : undefined;
(probe ? describe : describe.skip)('On simulated cascades of 31 regions', () => {
  const precision = (seeds: number[], settings: Record<string, number>) =>
    seeds
      .map((seed) => {
        const { cascades, truth } = simulate(seed, settings) ?? { cascades: undefined, truth: [] };
        return cascades ? averagePrecision(infer(cascades, { resamples: 0, imputations: 10 }).ties, truth) : 0;
      })
      .reduce((sum, value, _, all) => sum + value / all.length, 0);

  test('the default ranking reaches an average precision of 0.85 with 200 damaged policies', () => {
    expect(precision([1, 2, 3, 4, 5], damaged(200))).toBeGreaterThan(0.85);
  });

  test('and of 0.94 with 500', () => {
    expect(precision([1, 2], damaged(500))).toBeGreaterThan(0.94);
  });

  test('and of 0.97 with 200 whole ones dated to the quarter', () => {
    const { missing: _, spurious: __, ...whole } = damaged(200);
    expect(precision([1, 2, 3, 4, 5], { ...whole, round: 91.3125 })).toBeGreaterThan(0.97);
  });

  test('confirmed ties are real, and at least three in ten real ones are confirmed', () => {
    const { cascades, truth } = simulate(2, damaged(200)) as NonNullable<ReturnType<typeof simulate>>;
    const found = infer(cascades, { imputations: 10 });
    const real = new Set(truth.map(({ origin, destination }) => `${origin} ${destination}`));
    const confirmed = found.ties.filter(({ grade }) => grade === 'confirmed');
    const right = confirmed.filter(({ origin, destination }) => real.has(`${origin} ${destination}`)).length;
    expect(found).toMatchObject({ answer: 'ranking', model: 'ctic', policies: 200 });
    expect(right / confirmed.length).toBeGreaterThanOrEqual(0.95);
    expect(right / truth.length).toBeGreaterThanOrEqual(0.3);
  });

  test('the same policies with their order shuffled hold no more than chance', () => {
    const { cascades } = simulate(2, damaged(200)) as NonNullable<ReturnType<typeof simulate>>;
    const found = infer(permuted(cascades, seeded(9)), { imputations: 5 });
    expect(found.answer).toBe('no more than chance');
    expect(graded(found)).toEqual([]);
  });
});

/** Policies without any diffusion: regions adopt in whatever months `time` gives, undefined for never. */
function alone(regions: number, policies: number, time: (region: number, policy: number) => number | undefined): Cascades {
  return {
    regions: Array.from({ length: regions }, (_, i) => ({ id: `r${String(i).padStart(2, '0')}` })),
    policies: Array.from({ length: policies }, (_, c) => {
      const times = Array.from({ length: regions }, (_, region) => time(region, c));
      return {
        id: `p${String(c).padStart(3, '0')}`,
        adoptions: times.flatMap((at, region) =>
          at === undefined ? [] : [{ region, from: Math.floor(at / 30) * 30, to: Math.floor(at / 30) * 30 + 30 }],
        ),
        abstained: times.flatMap((at, region) => (at === undefined ? [region] : [])),
      };
    }),
    cutOff: 3660,
    priors: [],
  };
}

describe('Where nothing spreads', () => {
  test.each([1, 2, 3])('no tie between random adopters at random times is likely or confirmed (seed %i)', (seed) => {
    const random = seeded(seed, 7);
    const drawn = Array.from({ length: 60 }, () => {
      const who = Array.from({ length: 31 }, (_, i) => i);
      shuffle(who, random);
      return new Set(who.slice(0, 8));
    });
    const found = infer(
      alone(31, 60, (region, policy) => (drawn[policy]?.has(region) ? uniform(random) * 3600 : undefined)),
      { imputations: 5, seed },
    );
    expect(graded(found)).toEqual([]);
  });

  test('regions that adopt early by themselves are not taken for models', () => {
    const random = seeded(4, 7);
    const speed = Array.from({ length: 31 }, () => Math.exp(4 * uniform(random) - 2) / 9000);
    const found = infer(
      alone(31, 150, (region) => {
        const time = -Math.log(1 - uniform(random)) / (speed[region] ?? 1);
        return time < 3600 ? time : undefined;
      }),
      { imputations: 5 },
    );
    expect(found.model).toBe('ctic');
    expect(graded(found)).toEqual([]);
  });
});

describe('An inference', () => {
  const { cascades, truth } = draw({ regions: 15, policies: 80, edges: 30, seed: 8 });
  const few: Cascades = { ...cascades, policies: cascades.policies.slice(0, 12) };

  test('below fifty policies refuses in words and shows who was earlier and often, none of it graded', () => {
    const found = infer(few);
    expect(found).toMatchObject({
      answer: 'not enough data',
      model: 'precedence',
      missing: expect.stringContaining('12 policies have'),
    });
    expect(found.reading).toContain('earlier and often');
    expect(found.ties.length).toBeGreaterThan(10);
    expect(graded(found)).toEqual([]);
  });

  test('of one policy says that one policy cannot tell', () => {
    const found = infer({ ...cascades, policies: cascades.policies.slice(0, 1) });
    expect(found.missing).toContain('1 policy has');
  });

  test('of few policies stays ungraded also where a model is asked for and the traces are clean', () => {
    const clean = draw({ regions: 12, policies: 49, edges: 24, seed: 5 }).cascades;
    const found = infer(clean, { model: 'ctic' });
    expect(found).toMatchObject({ answer: 'not enough data', model: 'ctic' });
    expect(found.ties.filter(({ stability, discovery }) => stability > 0.9 && discovery < 0.05).length).toBeGreaterThan(2);
    expect(graded(found)).toEqual([]);
  });

  test.each(Object.keys(models) as (keyof typeof models)[])('by %s finds most of a network that left clean traces', (model) => {
    const { ties } = infer(cascades, { model, resamples: 0 });
    expect(averagePrecision(ties, truth)).toBeGreaterThan(0.6);
    ties.slice(1).forEach(({ gain }, i) => {
      expect(gain).toBeLessThanOrEqual(ties[i]?.gain ?? 0);
    });
  });

  test('by NetInf carries the p of its test and never more edges than asked for', () => {
    const { ties } = infer(cascades, { model: 'netinf', weighting: 'paper', edges: 10, resamples: 20 });
    expect(ties).toHaveLength(10);
    expect(ties[0]?.p).toBeLessThan(0.01);
  });

  test('gives the same bytes for the same input and seed, and others for another seed', () => {
    const vague = {
      ...cascades,
      policies: cascades.policies.map((policy) => ({
        ...policy,
        adoptions: policy.adoptions.map(({ region, from }) => ({ region, from: Math.floor(from), to: Math.floor(from) + 1 })),
      })),
    };
    const bytes = (seed: number) =>
      JSON.stringify(inferenceRows(infer(vague, { seed, imputations: 5, resamples: 20, shuffles: 5 })));
    expect(bytes(1)).toBe(bytes(1));
    expect(bytes(2)).not.toBe(bytes(1));
  });
});
