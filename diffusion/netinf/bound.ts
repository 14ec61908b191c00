import type { Search } from './search.ts';
import { threshold } from './threshold.ts';

/**
 * How far a choice can be from the best one, known afterwards: no network of as many edges gains more than the
 * chosen one plus the largest gains still open (Leskovec et al. 2007). Often far tighter than 1 - 1/e.
 * @returns the upper bound on the gain of the best network, in log units
 */
export function upperBound(
  chosen: readonly { origin: number; destination: number; gain: number }[],
  regions: number,
  open: (region: number) => Search,
): number {
  const taken: number[][] = Array.from({ length: regions }, () => []);
  for (const { origin, destination } of chosen) taken[destination]?.push(origin);
  const largest = threshold(chosen.length);
  let beyond: number[] = [];
  taken.forEach((origins, region) => {
    const search = open(region);
    for (const origin of origins) search.take(origin);
    for (const gain of search.gains())
      if (gain > largest.value()) {
        largest.see(gain);
        beyond.push(gain);
      }
    const least = largest.value();
    if (beyond.length > 4 * chosen.length) beyond = beyond.filter((gain) => gain >= least);
  });
  const gained = chosen.reduce((sum, { gain }) => sum + gain, 0);
  return beyond
    .sort((a, b) => b - a)
    .slice(0, chosen.length)
    .reduce((sum, gain) => sum + gain, gained);
}
