import type { Span } from './clean.ts';
import type { PrintedLine } from './lines.ts';

/** A paragraph, heading or row that is whole again: for each cell the runs of the source that make it up. */
export interface LogicalLine {
  cells: Span[][];
  /** The text of each cell, as far as it is put together. */
  texts: string[];
  row: boolean;
}

export function begin(line: PrintedLine, row: boolean): LogicalLine {
  const { cells, texts } = parts(line);
  return { cells: cells.map((cell) => [cell]), texts: [...texts], row };
}

/** Adds each cell of a line to the one above it; a line without cells to the last. */
export function merge(whole: LogicalLine, line: PrintedLine): void {
  const { cells, texts } = parts(line);
  const from = line.cells ? 0 : whole.cells.length - 1;
  for (const [index, cell] of cells.entries()) add(whole, from + index, cell, texts[index] ?? '');
}

/** Adds the first cell of a line to the last of a row that lacks cells, and the others behind it. */
export function extend(whole: LogicalLine, line: PrintedLine): void {
  const { cells, texts } = parts(line);
  const from = whole.cells.length - 1;
  for (const [index, cell] of cells.entries()) add(whole, from + index, cell, texts[index] ?? '');
}

function parts(line: PrintedLine): { cells: Span[]; texts: string[] } {
  return line.cells
    ? { cells: line.cells, texts: line.text.split('\t') }
    : { cells: [{ start: line.start, end: line.end }], texts: [line.text] };
}

function add(whole: LogicalLine, column: number, cell: Span, text: string): void {
  // An empty cell has an empty run, which gives way to the first with text.
  const pieces = (whole.cells[column] ?? []).filter(({ start, end }) => start < end);
  whole.cells[column] = cell.start < cell.end ? [...pieces, cell] : pieces;
  whole.texts[column] = (whole.texts[column] ?? '') + text;
}
