import type { Cascades } from '../cascades/cascades.ts';
import type { Sequences } from '../cascades/sequences.ts';
import { logisticRegression } from '../numbers/logistic.ts';
import { upperTail } from '../numbers/normal.ts';
import { type Spell, spells } from './spells.ts';

export interface EventHistoryOptions {
  /** Length of a period, in the unit of the data: a quarter of days is 91.3125. */
  period: number;
  /** Whether two regions are neighbours; absent: none are, and neighbours are left out. */
  neighbours?: (a: string, b: string) => boolean;
}

/** What one more of it does to the odds of adopting in a period. */
interface Effect {
  name: string;
  /** ln of the odds ratio. */
  estimate: number;
  standardError: number;
  /** exp(estimate), with its 95 % interval. */
  oddsRatio: number;
  interval: [low: number, high: number];
  /** Two-sided. */
  p: number;
}

export interface EventHistory {
  /** Region-periods at risk, and how many of them ended in an adoption. */
  spells: number;
  adoptions: number;
  effects: Effect[];
  /** Covariates that do not vary in these data and are left out. */
  constant: string[];
}

/**
 * Event history analysis (Berry and Berry 1990): the odds that a region adopts in a period, by how many of its
 * neighbours and of the regions under the same parent have adopted, whether its parent has, its level, and the time
 * since the first adoption. It tells what kind of example counts, not who copied whom.
 * @returns undefined where the data cannot tell the effects apart
 */
export function eventHistory(cascades: Cascades, sequences: Sequences, options: EventHistoryOptions): EventHistory | undefined {
  const all = [...spells(cascades, sequences, options.period)];
  const candidates = covariates(cascades, options);
  const columns = candidates.map(({ name, value }) => ({ name, values: all.map(value) }));
  const varying = columns.filter(({ values }) => values.some((value) => value !== values[0]));
  const rows = all.map((_, i) => Float64Array.from([1, ...varying.map(({ values }) => values[i] as number)]));
  const fitted = logisticRegression(
    rows,
    all.map(({ adopted }) => adopted),
  );
  if (!fitted) return undefined;
  return {
    spells: all.length,
    adoptions: all.filter(({ adopted }) => adopted === 1).length,
    effects: ['constant', ...varying.map(({ name }) => name)].map((name, k) => {
      const { estimate, standardError } = fitted[k] as (typeof fitted)[number];
      const at = (z: number) => Math.exp(estimate + z * standardError);
      const p = 2 * upperTail(Math.abs(estimate / standardError));
      return { name, estimate, standardError, oddsRatio: at(0), interval: [at(-1.959964), at(1.959964)], p };
    }),
    constant: columns.filter((column) => !varying.includes(column)).map(({ name }) => name),
  };
}

function covariates(
  { regions }: Cascades,
  { neighbours }: EventHistoryOptions,
): { name: string; value: (spell: Spell) => number }[] {
  const related = (is: (a: number, b: number) => boolean) => {
    const sets = regions.map((_, a) => regions.flatMap((__, b) => (a !== b && is(a, b) ? [b] : [])));
    return ({ region, adopters }: Spell) => sets[region]?.filter((other) => adopters.has(other)).length ?? 0;
  };
  const at = (i: number) => regions[i] as (typeof regions)[number];
  const levels = [...new Set(regions.map(({ level }) => level))].filter((level) => level !== undefined).sort();
  return [
    ...(neighbours ? [{ name: 'neighbours that have adopted', value: related((a, b) => neighbours(at(a).id, at(b).id)) }] : []),
    {
      name: 'regions of the same parent that have adopted',
      value: related((a, b) => at(a).parent !== undefined && at(a).parent === at(b).parent),
    },
    { name: 'parent has adopted', value: related((a, b) => at(a).parent === at(b).id) },
    // The first level is what the others are compared with.
    ...levels
      .slice(1)
      .map((level) => ({ name: `level ${level}`, value: ({ region }: Spell) => (at(region).level === level ? 1 : 0) })),
    { name: 'ln periods since the first adoption', value: ({ period }: Spell) => Math.log(period + 1) },
  ];
}
