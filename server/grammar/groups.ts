import type { ThingRow } from '../things/thing.ts';
import { type Cell, type Field, type TableRow, textOf } from './table.ts';

/** How many rows have one value of a field. */
export interface Group {
  /** Null: rows in which it is unknown. */
  value: string | number | null;
  /** Where the value is a thing. */
  thing: ThingRow | null;
  count: number;
  /** The clause that gives just these rows. */
  filter: string;
}

/**
 * Rows counted by the values of a field, the most frequent first and those without a value last. A row with several
 * values counts in each of their groups.
 */
export function groupsOf(rows: readonly TableRow[], field: Field, fields: readonly Field[]): Group[] {
  const at = fields.indexOf(field);
  const counts = new Map<string, { cell: Cell; count: number }>();
  let unknown = 0;
  for (const { cells } of rows) {
    const own = cells[at] ?? [];
    if (own.length === 0) unknown += 1;
    for (const cell of own) {
      const group = counts.get(textOf(cell));
      if (group) group.count += 1;
      else counts.set(textOf(cell), { cell, count: 1 });
    }
  }
  const groups = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  return [
    ...groups.map(([text, { cell, count }]) => ({
      value: typeof cell === 'object' ? cell.id : cell,
      thing: typeof cell === 'object' ? cell : null,
      count,
      filter: clauseOf(field, text),
    })),
    { value: null, thing: null, count: unknown, filter: `${field.name}:unknown` },
  ];
}

/** The clause that holds just where a field has a value; texts and dates are alike only to the sign in quotation marks. */
export function clauseOf({ name, type, allowed }: Field, value: string): string {
  const plain =
    type === 'number' || allowed !== null || (type === 'thing' && !/^[<>!\s]|[",|]|\.\.|\s$|^unknown$|^null$/u.test(value));
  return `${name}:${plain ? value : `"${value.replaceAll('"', '""')}"`}`;
}
