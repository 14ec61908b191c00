import type { Section, SectionName } from './matrix.ts';
import { type Cell, type Row, refsOf } from './row.ts';

/** A cell of the comparison as a row of the table. */
export interface Line {
  section: SectionName;
  row: Row;
  /** Place of the region. */
  at: number;
  cell: Cell;
  /** Place in the comparison, by which rows alike stand. */
  order: number;
}

export const columns = ['section', 'row', 'region', 'judgement', 'words', 'quotes'] as const;
export type Column = (typeof columns)[number];

/** Every cell that holds something or says that it does not, in the order of the comparison. */
export const linesOf = (sections: readonly Section[]): Line[] =>
  sections
    .flatMap(({ name, rows }) => rows.flatMap((row) => row.cells.map((cell, at) => ({ section: name, row, at, cell }))))
    .filter(
      ({ cell }) => cell.items.length > 0 || cell.silence !== null || cell.judgement !== undefined || cell.timing !== undefined,
    )
    .map((line, order) => ({ ...line, order }));

const collator = new Intl.Collator('zh-CN', { numeric: true });
const nameOf = ({ row: { name } }: Line) => ('word' in name ? name.word : name.zh);
const wordsOf = ({ cell }: Line) => cell.items.map(({ words }) => words).join('；');

const orders: Record<Column, (a: Line, b: Line) => number> = {
  section: (a, b) => a.order - b.order,
  row: (a, b) => collator.compare(nameOf(a), nameOf(b)),
  region: (a, b) => a.at - b.at,
  judgement: (a, b) => collator.compare(a.cell.judgement ?? '', b.cell.judgement ?? ''),
  words: (a, b) => collator.compare(wordsOf(a), wordsOf(b)),
  quotes: (a, b) => refsOf(a.cell).length - refsOf(b.cell).length,
};

export const sortedLines = (lines: readonly Line[], column: Column, down: boolean): Line[] =>
  lines.toSorted((a, b) => orders[column](a, b) * (down ? -1 : 1) || a.order - b.order);
