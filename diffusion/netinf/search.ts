import type { Sequences } from '../cascades/sequences.ts';
import { adoptionsByRegion } from './adoptions.ts';
import { type Destination, destination, eachExplained, gains, type Scoring } from './destination.ts';
import { type Edge, edgeOf } from './edge.ts';

/** The questions that the greedy choice asks about one destination. */
export interface Search {
  /** What each origin would add, by region. */
  gains(): Float64Array;
  gain(origin: number): number;
  edge(origin: number): Edge;
  /** Adds the edge: its adoptions are from now on explained as well as it can. */
  take(origin: number): void;
}

/** @returns what opens the search for a destination; each holds memory for the adoptions of one region only */
export function searches(sequences: Sequences, scoring: Scoring): (region: number) => Search {
  const adoptions = adoptionsByRegion(sequences);
  return (region) => {
    const of: Destination = destination(region, sequences, adoptions, scoring);
    const { explained, count } = of;
    const each = (origin: number, visit: (event: number, weight: number, lag: number) => void) =>
      eachExplained(origin, of, sequences, adoptions, scoring, visit);
    return {
      gains: () => gains(of, sequences, scoring),
      gain(origin) {
        let sum = 0;
        each(origin, (i, weight) => {
          if (weight > (explained[i] as number)) sum += (weight - (explained[i] as number)) * (count[i] as number);
        });
        return sum;
      },
      edge: (origin) =>
        edgeOf({ origin, destination: region }, (visit) =>
          each(origin, (i, weight, lag) => {
            const so = explained[i] as number;
            if (weight > so) visit(weight - so, so, count[i] as number, lag);
          }),
        ),
      take: (origin) =>
        each(origin, (i, weight) => {
          if (weight > (explained[i] as number)) explained[i] = weight;
        }),
    };
  };
}
