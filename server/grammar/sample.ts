import { groupBy } from '../../graph/group.ts';
import { digest } from '../../graph/ids.ts';
import { type Field, type TableRow, textOf } from './table.ts';

/** A part of the rows from which a share of the sample is drawn. */
export interface Stratum {
  /** Values of the field that its rows have, several where a row has several; none: unknown. */
  values: string[];
  rows: number;
  drawn: number;
}

interface Drawing<Row> {
  rows: Row[];
  strata: Stratum[];
}

/**
 * Draws `size` rows without repetition. Every row has a rank that follows from the seed and its id alone, and the first
 * ones are drawn (bottom-k): the same seed draws the same rows, and a new row changes the sample by one at most.
 * @param by draws from each value of this field in proportion to its rows (largest remainder), from each at least one
 * where the size allows.
 */
export function drawn<Row extends TableRow>(
  rows: readonly Row[],
  size: number,
  seed: string,
  by?: Field,
  fields: readonly Field[] = [],
): Drawing<Row> {
  if (!by) return { rows: first(rows, size, seed), strata: [] };
  const at = fields.indexOf(by);
  const strata = [...groupBy(rows, ({ cells }) => JSON.stringify((cells[at] ?? []).map(textOf).sort()))]
    .map(([key, own]) => ({ key, own }))
    .sort((a, b) => b.own.length - a.own.length || (a.key < b.key ? -1 : 1));
  const shares = sharesOf(
    strata.map(({ own }) => own.length),
    Math.min(size, rows.length),
  );
  return {
    rows: strata.flatMap(({ own }, index) => first(own, shares[index] ?? 0, seed)),
    strata: strata.map(({ key, own }, index) => ({ values: JSON.parse(key), rows: own.length, drawn: shares[index] ?? 0 })),
  };
}

function first<Row extends TableRow>(rows: readonly Row[], size: number, seed: string): Row[] {
  const ranked = rows.map((row) => ({ row, rank: digest([seed, row.id]) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ row }) => row);
}

/** Whole shares of `size` in proportion to the counts, given largest first; none above its count. */
function sharesOf(counts: readonly number[], size: number): number[] {
  const least = size >= counts.length ? 1 : 0;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rest = size - least * counts.length;
  // What is left to draw in each stratum, so that no share exceeds its count.
  const exact = counts.map((count) =>
    total > least * counts.length ? ((count - least) * rest) / (total - least * counts.length) : 0,
  );
  const shares = exact.map((share) => least + Math.floor(share));
  const missing = size - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share % 1 }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
