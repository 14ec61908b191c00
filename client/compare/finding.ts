import type { Comparison, Judgement, Timing } from './shapes.ts';

/** How another region stands to the yardstick: the order of the dates, and what became of each component. */
export interface Against {
  id: string;
  label: string;
  order: Timing['order'];
  /** Months after the yardstick, by the dates that stand; null where a date is missing or open. */
  months: { least: number; most: number } | null;
  /** Whether the sources tell of the policy there at all. */
  told: boolean;
  counts: readonly { judgement: Judgement; count: number }[];
}

const counted: readonly Judgement[] = ['kept', 'recast', 'dropped', 'added'];

/** What the comparison comes to, a region after the yardstick each. */
export function againstFirst({ regions, dates, lags, mechanisms }: Comparison): Against[] {
  return regions.slice(1).map(({ id, label }, at) => {
    const timing = lags[at];
    const judgements = mechanisms.map(({ cells }) => cells[at + 1]?.judgement);
    return {
      id,
      label,
      order: timing?.order ?? 'unknown',
      months: timing?.lags.find(({ chosen }) => chosen)?.months ?? null,
      told: dates[at + 1]?.status !== null,
      counts: counted
        .map((judgement) => ({ judgement, count: judgements.filter((one) => one === judgement).length }))
        .filter(({ count }) => count > 0),
    };
  });
}
