import type { Standing } from '../../graph/source.ts';
import { type Claim, type Evidence, type Statement, statement, type Thing } from '../../graph/statement.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Cells } from './cells.ts';
import type { CsvRow } from './csv.ts';

/** One row of a fact table: its values by column, and the quotes that prove them. */
export interface FactRow {
  /** The value of a column, trimmed; '' when empty. */
  get(column: string): string;
  /** The characters from one column to another, both included: what proves a claim that joins them. */
  quote(from: string, to?: string): Evidence[];
}

/** What a table's reader needs beside the row. */
export interface TableContext {
  gazetteer: Gazetteer;
  source: string;
  /** Every row of the table: what one row leaves out another may tell. */
  rows: readonly FactRow[];
}

/** A cell that cannot be true, and what to write there. */
export interface Refusal {
  column: string;
  why: string;
}

/** A kind of fact table: recognised by its columns, read row by row. A new table is one file and one line in `tables.ts`. */
export interface FactTable {
  name: string;
  title: string;
  /** Its columns, each with what a cell there may hold. */
  cells: Cells;
  /** What is wrong between the cells of a row that are each in order. */
  check(row: FactRow, context: TableContext): Refusal | undefined;
  read(row: FactRow, context: TableContext): Statement[];
}

/** How far a claim can be trusted by what it rests on. */
const trust: Record<Standing, number> = { official: 0.95, digest: 0.9, media: 0.85, repost: 0.6, reference: 1 };

export function factRow(row: CsvRow, header: readonly string[], text: string, source: string): FactRow {
  const cell = (column: string) => row.cells[header.indexOf(column)];
  return {
    get: (column) => cell(column)?.text.trim() ?? '',
    quote(from, to = from) {
      const [start, end] = [cell(from)?.start ?? row.start, cell(to)?.end ?? row.end];
      return [{ source, start, end, quote: text.slice(start, end), line: row.line }];
    },
  };
}

/** Statements about one thing that all rest on the same row, with its standing and address as qualifiers. */
export function claimsOf(subject: Thing, row: FactRow, rule: string) {
  const standing = (row.get('standing') || 'repost') as Standing;
  const address = row.get('source');
  const common = { subject, rule, confidence: trust[standing] ?? trust.repost };
  const qualifiers = { standing, ...(address ? { address } : {}) };
  return (claim: Omit<Claim, 'subject' | 'rule'>): Statement =>
    statement({ ...common, ...claim, qualifiers: { ...qualifiers, ...claim.qualifiers } });
}
