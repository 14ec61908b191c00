import type { Policy } from '../cascades/cascades.ts';
import { familiesOf, weightsOf } from '../cascades/families.ts';
import type { Fitted } from '../models/model.ts';
import { type Random, resample } from '../random/random.ts';

/**
 * π: in which share of bootstrap samples of the policies each pair is among the best. The policy is the unit, as the
 * adoptions of one depend on each other, and a family of them for the same reason; every sample has another drawing of the dates, so that π carries their
 * uncertainty too.
 * @param edges how many are the best
 * @returns flat, by pair
 */
export function bootstrap(
  fitted: Fitted,
  policies: readonly Pick<Policy, 'id' | 'family'>[],
  edges: number,
  samples: number,
  random: Random,
): Float64Array {
  const families = familiesOf(policies);
  const weights = weightsOf(policies);
  const share = new Float64Array(fitted.score(0).length);
  for (let b = 0; b < samples; b++) {
    const drawn = resample(families.count, random);
    const counts = Float64Array.from(families.of, (family, policy) => (drawn[family] as number) * (weights?.[policy] ?? 1));
    const score = fitted.score(b % fitted.drawings.length, counts);
    for (const pair of best(score, edges)) share[pair] = (share[pair] as number) + 1 / samples;
  }
  return share;
}

/** The pairs of the largest scores above 0, the best first; equal scores in the order of the regions. */
export function best(score: Float64Array, count = Number.POSITIVE_INFINITY): number[] {
  const pairs: number[] = [];
  score.forEach((value, pair) => {
    if (value > 0) pairs.push(pair);
  });
  pairs.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
  return pairs.length > count ? pairs.slice(0, count) : pairs;
}
