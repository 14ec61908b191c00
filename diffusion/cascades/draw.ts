import { type Random, uniform } from '../random/random.ts';
import type { Cascades } from './cascades.ts';
import { type Sequences, sequences } from './sequences.ts';

/** Every adoption at the middle of its interval: dates of the same month stay tied. */
export function middles(cascades: Cascades): Sequences {
  const times = cascades.policies.flatMap(({ adoptions }) => adoptions.map(({ from, to }) => (from + to) / 2));
  return sequences(cascades, times);
}

/**
 * Each adoption at a uniform time within its interval, so that overlapping intervals may be ordered either way
 * (METHOD §5).
 * @returns one time for each adoption, in the order of `cascades.policies` and their `adoptions`
 */
export function uniformTimes(cascades: Cascades, random: Random): Float64Array {
  return Float64Array.from(
    cascades.policies.flatMap(({ adoptions }) =>
      adoptions.map(({ from, to }) => (from === to ? from : from + uniform(random) * (to - from))),
    ),
  );
}

/** One imputation that knows nothing of the ties. */
export const draw = (cascades: Cascades, random: Random): Sequences => sequences(cascades, uniformTimes(cascades, random));

/** Whether any date is an interval, so that one drawing is not all there is. */
export function isVague(cascades: Cascades): boolean {
  return cascades.policies.some(({ adoptions }) => adoptions.some(({ from, to }) => from !== to));
}
