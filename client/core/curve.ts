import { type Adopter, isAdoption, isDated } from './adopter.ts';
import { momentOf } from './days.ts';

/** A staircase: from `at` (months, see days.ts) on there are `count`. */
export interface Step {
  at: number;
  count: number;
}

export interface Curve {
  /** Certainly by then: each region counts from the last day that its date can mean. */
  certain: Step[];
  /** Possibly by then: from the first day. */
  possible: Step[];
  total: number;
}

/** The adoption curve of regions with a date; similar practice, plans and bounds without a beginning are not counted. */
export function curveOf(adopters: readonly Adopter[]): Curve {
  const dated = adopters.filter(isAdoption).filter(isDated);
  return {
    certain: staircase(dated.map(({ latest }) => momentOf(latest, 'end'))),
    possible: staircase(dated.map(({ earliest }) => momentOf(earliest, 'start'))),
    total: dated.length,
  };
}

function staircase(moments: number[]): Step[] {
  const steps: Step[] = [];
  for (const at of moments.sort((a, b) => a - b)) {
    const last = steps.at(-1);
    if (last?.at === at) last.count += 1;
    else steps.push({ at, count: (last?.count ?? 0) + 1 });
  }
  return steps;
}

/** How many at a moment, that moment included. */
export function countBy(steps: readonly Step[], moment: number): number {
  return steps.findLast(({ at }) => at <= moment)?.count ?? 0;
}

/** First and last month of dated adoptions; undefined when none has a date. */
export function rangeOf(adopters: readonly Adopter[]): { first: number; last: number } | undefined {
  const dated = adopters.filter(isAdoption).filter(isDated);
  if (dated.length === 0) return undefined;
  return {
    first: Math.floor(Math.min(...dated.map(({ earliest }) => momentOf(earliest, 'start')))),
    last: Math.ceil(Math.max(...dated.map(({ latest }) => momentOf(latest, 'end')))) - 1,
  };
}
