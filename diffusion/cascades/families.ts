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
