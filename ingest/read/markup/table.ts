import { attribute, elementsOf, type Markup } from './markup.ts';

/** The text of each cell by row; a cell that spans several rows or columns is empty in all but the first. */
export type Grid = string[][];

/** Spans beyond this are slips or attacks. */
const widest = 200;

/**
 * The cells of a table.
 * @param textOf gives the text of a cell in one line
 * @returns undefined where the table only places things on the page: it has one column, or tables in it
 */
export function gridOf(table: Markup, textOf: (cell: Markup) => string): Grid | undefined {
  const rows = rowsOf(table);
  if (rows.some((row) => row.some(holdsTable))) return undefined;
  const grid: Grid = rows.map(() => []);
  rows.forEach((cells, at) => {
    const row = grid[at] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column++;
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let y = at; y < Math.min(at + down, rows.length); y++)
        for (let x = column; x < column + across; x++) (grid[y] as string[])[x] = '';
      row[column] = textOf(cell);
      column += across;
    }
  });
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return columns < 2 ? undefined : grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** The rows of this table, not of those inside it. */
export function rowsOf(table: Markup): Markup[][] {
  return elementsOf(table).flatMap((part) => {
    if (part.localName === 'tr') return [elementsOf(part).filter(({ localName }) => localName === 'td' || localName === 'th')];
    return /^(?:thead|tbody|tfoot)$/.test(part.localName ?? '') ? rowsOf(part) : [];
  });
}

const holdsTable = (node: Markup): boolean => elementsOf(node).some((child) => child.localName === 'table' || holdsTable(child));

function span(cell: Markup, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return value >= 1 ? Math.min(value, widest) : 1;
}
