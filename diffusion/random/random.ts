import { type Random, xoshiro128 } from './xoshiro.ts';

export type { Random } from './xoshiro.ts';

/**
 * A repeatable source of random numbers for one purpose.
 * @param seed an integer of 32 bits; `stream` keeps the purposes apart: streams of one seed do not overlap in practice
 */
export function seeded(seed: number, stream = 0): Random {
  const next = splitmix32((seed ^ Math.imul(stream + 1, 0x9e3779b9)) >>> 0);
  return xoshiro128([next(), next(), next(), next()]);
}

/** Uniform on [0, 1), of 32 bits. */
export const uniform = (random: Random): number => random() / 0x1_0000_0000;

/** A uniform integer from 0 to below - 1. */
export const integer = (random: Random, below: number): number => Math.floor(uniform(random) * below);

/** Shuffles in place (Fisher and Yates). */
export function shuffle<T>(items: T[] | Float64Array, random: Random): void {
  const array = items as T[];
  for (let last = array.length - 1; last > 0; last--) {
    const other = integer(random, last + 1);
    const kept = array[last] as T;
    array[last] = array[other] as T;
    array[other] = kept;
  }
}

/** How often each of `size` things is drawn in `size` draws with replacement: one bootstrap sample as weights. */
export function resample(size: number, random: Random): Float64Array {
  const counts = new Float64Array(size);
  for (let drawn = 0; drawn < size; drawn++) {
    const at = integer(random, size);
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

/** The 32-bit mixer of SplitMix (Steele, Lea and Flood 2014) with MurmurHash3's finaliser; fills the state of the generator. */
function splitmix32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
}
