import type { Hop, Path } from './shapes.ts';
import { standingOf, standings } from './strength.ts';

/** A step of a path as a row of the table. */
export interface Row {
  path: number;
  step: number;
  hop: Hop;
}

export const columns = ['path', 'from', 'relation', 'to', 'assertion', 'confidence'] as const;
export type Column = (typeof columns)[number];

export const rowsOf = (paths: readonly Path[]): Row[] =>
  paths.flatMap(({ hops }, path) => hops.map((hop, step) => ({ path, step, hop })));

const collator = new Intl.Collator('zh-CN', { numeric: true });
const inOrder = (a: Row, b: Row) => a.path - b.path || a.step - b.step;

const orders: Record<Column, (a: Row, b: Row) => number> = {
  path: inOrder,
  from: (a, b) => collator.compare(a.hop.from.label, b.hop.from.label),
  relation: (a, b) => collator.compare(a.hop.relation, b.hop.relation),
  to: (a, b) => collator.compare(a.hop.to.label, b.hop.to.label),
  assertion: (a, b) => standings.indexOf(standingOf(a.hop)) - standings.indexOf(standingOf(b.hop)),
  confidence: (a, b) => a.hop.confidence - b.hop.confidence,
};

/** Rows in the order of a column; those alike stay in the order of the paths. */
export const sortedRows = (rows: readonly Row[], column: Column, down: boolean): Row[] =>
  rows.toSorted((a, b) => orders[column](a, b) * (down ? -1 : 1) || inOrder(a, b));
