import type { Policy } from './cascades.ts';

/**
 * The family of each policy as a number from 0, one of its own where it names none.
 * @returns `of` in the order of the policies, and how many families there are
 */
export function familiesOf(policies: readonly Pick<Policy, 'id' | 'family'>[]): { of: number[]; count: number } {
  const known = new Map<string, number>();
  let count = 0;
  const of = policies.map(({ family }) => {
    if (family === undefined) return count++;
    const found = known.get(family) ?? count++;
    known.set(family, found);
    return found;
  });
  return { of, count };
}

/**
 * How much each policy counts: all of one family together as much as one policy.
 * @returns undefined where no two are of one family, as each then counts once
 */
export function weightsOf(policies: readonly Pick<Policy, 'id' | 'family'>[]): Float64Array | undefined {
  const { of, count } = familiesOf(policies);
  if (count === policies.length) return undefined;
  const members = new Float64Array(count);
  for (const family of of) members[family] = (members[family] as number) + 1;
  return Float64Array.from(of, (family) => 1 / (members[family] as number));
}
