import type { Cell, Column, Row } from './shapes.ts';

/** Columns that stand beside a date and only bound it: the date says its own doubt. */
const bounds = ['earliest', 'latest'];

/** The columns that are shown: evidence is opened from the row, bounds are in the words of the date. */
export const shownColumns = (columns: readonly Column[]): Column[] =>
  columns.filter(({ name, type }) => type !== 'Refs' && !(bounds.includes(name) && columns.some((one) => one.name === 'date')));

const wordsOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.join('; ');
  return typeof cell === 'object' ? cell.label : String(cell);
};

/** Rows in the order of a column, what has no value last whichever way; rows alike keep the order of the answer. */
export function sortedRows(rows: readonly Row[], column: string, down: boolean): Row[] {
  const way = down ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column], other[column]];
    if (a === null || a === undefined || b === null || b === undefined)
      return Number(a === null || a === undefined) - Number(b === null || b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
    return way * compare.compare(wordsOf(a), wordsOf(b));
  });
}

const compare = new Intl.Collator('zh-CN', { numeric: true });

export function isThing(cell: Cell | undefined): cell is { id: string; kind: string; label: string } {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}
