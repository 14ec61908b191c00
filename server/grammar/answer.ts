import { dateSpan } from '../../graph/dates.ts';
import { folded } from '../search/fold.ts';
import type { Condition } from './conditions.ts';
import { type Group, groupsOf } from './groups.ts';
import { comparing, inOrder, type Order } from './order.ts';
import { drawn, type Stratum } from './sample.ts';
import { type Field, type Place, type Placed, type Table, type TableRow, textOf } from './table.ts';

/** What is asked of a table, with everything that was text read. */
export interface Ask {
  condition: Condition;
  /** Words that must all stand in one of a row's names. */
  words: readonly string[];
  /** The last day at which what is shown must have begun; null: any. */
  asOf: string | null;
  sample: { size: number; seed: string; by?: Field | undefined } | null;
  orders: readonly Order[];
  after: Place | null;
  limit: number;
  groupBy: Field | null;
}

export interface TableAnswer<Row> {
  /** Rows of this page; none where they are grouped. */
  rows: Row[];
  total: number;
  /** The place of the last row where others follow. */
  last: Place | null;
  groups: Group[] | null;
  strata: Stratum[];
  /** Rows that a date cannot judge, as they have none; null where no date is asked for. */
  undated: number | null;
}

/** The answer of a table: rows chosen, drawn, sorted and cut to a page, or counted in groups. Pure. */
export function answer<Row extends TableRow>(table: Table<Row>, ask: Ask): TableAnswer<Row> {
  const { fields } = table;
  const begun = beginning(fields, ask.asOf);
  const wanted = (row: Row) => (ask.asOf === null || begun(row) !== 'later') && named(row, ask.words) && ask.condition(row);
  const chosen = inOrder(table, ask.orders).filter(({ row }) => wanted(row));
  const { kept, strata } = sampled(chosen, ask, fields);
  const rows = kept.map(({ row }) => row);
  const undated = ask.asOf === null ? null : rows.filter((row) => begun(row) === 'undated').length;
  const shared = { total: kept.length, strata, undated };
  if (ask.groupBy) return { ...shared, rows: [], last: null, groups: groupsOf(rows, ask.groupBy, fields) };

  const compare = comparing(ask.orders);
  const { after } = ask;
  const start = after === null ? 0 : kept.findIndex(({ place }) => compare(place, after) > 0);
  const page = start < 0 ? [] : kept.slice(start, start + ask.limit);
  const last = start >= 0 && start + page.length < kept.length ? (page.at(-1)?.place ?? null) : null;
  return { ...shared, rows: page.map(({ row }) => row), last, groups: null };
}

function sampled<Row extends TableRow>(
  chosen: Placed<Row>[],
  { sample }: Ask,
  fields: readonly Field[],
): { kept: Placed<Row>[]; strata: Stratum[] } {
  if (!sample) return { kept: chosen, strata: [] };
  const { rows, strata } = drawn(
    chosen.map(({ row }) => row),
    sample.size,
    sample.seed,
    sample.by,
    fields,
  );
  const some = new Set(rows);
  return { kept: chosen.filter(({ row }) => some.has(row)), strata };
}

const named = ({ names }: TableRow, words: readonly string[]) =>
  words.length === 0 || names.some((name) => words.every((word) => name.includes(word)));

/** The words of a search: what stands between spaces, each folded. */
export const wordsOf = (search: string): string[] =>
  search
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '');

/**
 * Whether what a row tells can have begun by a day, as in every question: a date counts from its earliest day, and "not later
 * than" a day from that day.
 */
function beginning(fields: readonly Field[], day: string | null): (row: TableRow) => 'by then' | 'later' | 'undated' {
  const at = fields.findIndex(({ name, type }) => name === 'date' && type === 'date');
  return ({ cells }) => {
    const [cell] = cells[at] ?? [];
    const span = cell === undefined ? undefined : dateSpan(textOf(cell));
    const start = span?.earliest ?? span?.latest;
    if (!start) return 'undated';
    return day === null || start <= day ? 'by then' : 'later';
  };
}
