import type { Adoption, Cascades, Policy } from '../cascades/cascades.ts';

/** What one region did with one policy, as a share: Σ of `part` / Σ of `whole` over policies is its score. */
export interface Share {
  part: number;
  whole: number;
}

/** A measure of innovativeness: what each policy says of a region; undefined where it says nothing. */
export type Measure = (region: number, policy: Policy, cascades: Cascades) => Share | undefined;

const middle = ({ from, to }: Adoption) => (from + to) / 2;
const ends = ({ adoptions }: Policy) => {
  const times = adoptions.map(middle);
  return [
    times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ] as const;
};

/**
 * Walker's score (1969): 1 for the first adopter, 0 for the last, in between the share of the time still to go; 0 for
 * those who abstained. It moves with every later adopter, and says nothing of how long a region has not adopted.
 */
export const walker: Measure = (region, policy) => {
  const [first, last] = ends(policy);
  const own = policy.adoptions.find((one) => one.region === region);
  if (own) return last > first ? { part: (last - middle(own)) / (last - first), whole: 1 } : undefined;
  return policy.abstained.includes(region) ? { part: 0, whole: 1 } : undefined;
};

/**
 * The rate score (after Boehmke and Skinner 2012): adoptions for each period at risk, counted from the first adoption
 * of the policy anywhere to the region's own, or to the cut-off date. A region that has not adopted yet is neither a
 * zero nor left out: it has waited so long.
 * @param period its length in the unit of the data; whoever comes first was at risk for one
 */
export const rate =
  (period: number): Measure =>
  (region, policy, { cutOff }) => {
    const [first] = ends(policy);
    const own = policy.adoptions.find((one) => one.region === region);
    if (own) return { part: 1, whole: Math.floor((middle(own) - first) / period) + 1 };
    const periods = Math.floor((cutOff - first) / period);
    return policy.abstained.includes(region) && periods > 0 ? { part: 0, whole: periods } : undefined;
  };
