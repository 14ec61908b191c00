import type { Row } from './ordeal.ts';

/** How many losses of a row are told. */
const most = 5;

/** A row in words: its counts, its figures, and what was lost. */
export function lineOf({ name, tried, survived, lost, figures, missing, seconds }: Row): string {
  if (missing !== undefined) return `${name}: not tried, ${missing}`;
  const counts = `tried ${tried}, survived ${survived}, lost ${lost.length} (${seconds.toFixed(0)} s)`;
  const more = Object.entries(figures).map(([figure, value]) => `    ${figure}: ${value}`);
  return [`${name}: ${counts}`, ...more, ...lost.slice(0, most).map((one) => `    lost: ${one}`)].join('\n');
}

export function summary(rows: readonly Row[]): string {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const left = rows.filter(({ missing }) => missing !== undefined).length;
  const counts = `tried ${sum(({ tried }) => tried)}, survived ${sum(({ survived }) => survived)}, lost ${sum(({ lost }) => lost.length)}`;
  return `${counts}; ${left} of ${rows.length} not tried on this machine`;
}
