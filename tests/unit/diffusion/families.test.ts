import { describe, expect, test } from '@jest/globals';
import type { Cascades } from '../../../diffusion/cascades/cascades.ts';
import { weightsOf } from '../../../diffusion/cascades/families.ts';
import { readCascades } from '../../../diffusion/cascades/read.ts';
import { informative } from '../../../diffusion/enough.ts';
import { infer } from '../../../diffusion/infer.ts';
import { pairOrder } from '../../../diffusion/precedence/pair-order.ts';
import { seeded } from '../../../diffusion/random/random.ts';
import { simulate } from '../../../diffusion/simulation/simulate.ts';
import { permuted } from '../../../diffusion/stability/permutation.ts';

/** A policy and its components, all told of the same adoptions. */
function parts(count: number): Cascades {
  const regions = ['浙江', '江西', '广西', '湖南', '𠀀州'];
  const rows = Array.from({ length: count }, (_, part) =>
    regions.map((region, i) => ({ policy: part === 0 ? 'p' : `p#${part}`, family: 'p', region, time: `20${10 + i}` })),
  );
  return readCascades(rows.flat()).cascades;
}

describe('The components of one policy', () => {
  test('are sixty cascades and one policy, so that no network is told from them', () => {
    const cascades = parts(60);
    expect(cascades.policies).toHaveLength(60);
    expect(informative(cascades)).toBe(1);
    const found = infer(cascades);
    expect(found).toMatchObject({ answer: 'not enough data', policies: 1 });
    expect(found.missing).toContain('count with it');
    expect(new Set(found.ties.map(({ grade }) => grade))).toEqual(new Set(['weak']));
  });

  test('weigh as much together as one other policy', () => {
    const { cascades } = simulate({ regions: 15, policies: 60, edges: 30, seed: 3 });
    const weights = weightsOf([...cascades.policies, ...parts(4).policies]);
    expect([...(weights ?? [])].slice(-5)).toEqual([1, 0.25, 0.25, 0.25, 0.25]);
    expect(weightsOf(cascades.policies)).toBeUndefined();
    // One policy told thirty times over moves a ranking of sixty no further than one more policy would.
    const [first] = cascades.policies;
    if (!first) throw new Error('nothing was drawn');
    const again = (count: number, family?: string) => ({
      ...cascades,
      policies: [
        ...cascades.policies.slice(1),
        ...Array.from({ length: count }, (_, i) => ({ ...first, id: `z${i}`, ...(family ? { family } : {}) })),
      ],
    });
    const gain = (of: Cascades) => infer(of, { resamples: 0 }).ties.map(({ gain }) => Number(gain.toPrecision(6)))[0] ?? 0;
    expect(gain(again(30, 'f'))).toBeCloseTo(gain(again(1)), 1);
    expect(gain(again(30))).toBeGreaterThan(gain(again(1)) + 0.5);
  });

  test('are shuffled as one: whoever is dealt the first date of the policy is dealt that of its components', () => {
    const shuffled = permuted(parts(6), seeded(5));
    const orders = shuffled.policies.map(({ adoptions }) => adoptions.map(({ from }) => from).join());
    expect(new Set(orders).size).toBe(1);
    expect(orders[0]).not.toBe(
      parts(1)
        .policies[0]?.adoptions.map(({ from }) => from)
        .join(),
    );
  });
});

test('Over policies it is counted who came first, and a year that holds a month leaves it open', () => {
  const rows = [
    ['a', '浙江', '2019-08'],
    ['a', '江西', '2020-04'],
    ['a#1', '浙江', '2019-08'],
    ['a#1', '江西', '2020-04'],
    ['b', '浙江', '2019'],
    ['b', '江西', '2019-03'],
    ['c', '浙江', '2021'],
    ['c', '江西', '2018'],
    ['d', '浙江', '2021'],
  ].map(([policy = '', region = '', time = '']) => ({
    policy,
    region,
    time,
    ...(policy.startsWith('a') ? { family: 'a' } : {}),
  }));
  const { cascades } = readCascades(rows);
  expect(pairOrder(cascades, '浙江', '江西')).toEqual({ both: 3, before: 1, after: 1, open: 1 });
  expect(pairOrder(cascades, '浙江', '湖南')).toEqual({ both: 0, before: 0, after: 0, open: 0 });
});
