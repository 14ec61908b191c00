import type { Row } from './row.ts';
import { clusterRows } from './rows/clusters.ts';
import { dateRows } from './rows/dates.ts';
import { figureRows } from './rows/figures.ts';
import { leaderRows } from './rows/leaders.ts';
import { mechanismRows } from './rows/mechanisms.ts';
import type { Comparison, FigureRow } from './shapes.ts';

const sectionNames = ['dates', 'leaders', 'mechanisms', 'clusters', 'figures'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Section {
  name: SectionName;
  rows: readonly Row[];
}

/** All that is told of the regions, row by row; a section without a row stays, as its silence is an answer. */
export function matrixOf(comparison: Comparison, figures: readonly FigureRow[]): Section[] {
  const rows: Record<SectionName, readonly Row[]> = {
    dates: dateRows(comparison),
    leaders: leaderRows(comparison),
    mechanisms: mechanismRows(comparison),
    clusters: clusterRows(comparison),
    figures: figureRows(comparison.regions, figures),
  };
  return sectionNames.map((name) => ({ name, rows: rows[name] }));
}
