import { InputError } from '../../graph/errors.ts';
import type { CsvRow } from './csv.ts';
import type { FactRow, FactTable, Refusal, TableContext } from './table.ts';

interface CheckedRow {
  printed: CsvRow;
  row: FactRow;
}

/**
 * Holds the rows of a table against what its cells may be, before anything is taken from them.
 * @throws InputError naming file, line and column of the first cell that cannot be true, and what to write there
 */
export function checkRows(
  name: string,
  header: readonly string[],
  rows: readonly CheckedRow[],
  table: FactTable,
  context: TableContext,
): void {
  const twice = header.find((column, at) => column !== '' && header.indexOf(column) !== at);
  if (twice !== undefined) throw new InputError(`${name}, line 1: the column ${twice} stands twice: take one out.`);
  const wrong = rows.flatMap(({ printed: { line, cells }, row }) => {
    const why = cells.length === header.length ? refusal(row, table, context) : wide(cells.length, header.length);
    return why === undefined ? [] : [`${name}, line ${line}${why}`];
  });
  if (wrong.length === 0) return;
  throw new InputError(`${wrong[0]}${wrong.length > 1 ? ` (${wrong.length} lines are wrong)` : ''}.`);
}

const wide = (cells: number, columns: number) =>
  ` has ${cells} cells and the header ${columns}: ${cells > columns ? 'put a cell with a comma in it in quotation marks' : 'write the empty ones too'}`;

function refusal(row: FactRow, table: FactTable, context: TableContext): string | undefined {
  const values = Object.fromEntries(Object.keys(table.cells.shape).map((column) => [column, row.get(column)]));
  const issue = table.cells.safeParse(values).error?.issues[0];
  const found: Refusal | undefined = issue ? { column: String(issue.path[0]), why: issue.message } : table.check(row, context);
  if (!found) return undefined;
  const value = row.get(found.column);
  return `, ${found.column}: ${value === '' ? 'it' : JSON.stringify(value.slice(0, 60))} ${found.why}`;
}
