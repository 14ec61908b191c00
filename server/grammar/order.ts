import { setImmediate } from 'node:timers/promises';
import { dateSpan } from '../../graph/dates.ts';
import { sortedInTurns } from '../sorted.ts';
import { fieldNamed, refused } from './errors.ts';
import { type Cell, type Field, type Place, type Placed, type Table, type TableRow, textOf } from './table.ts';

/** What rows are sorted by: a field, up or down. */
export interface Order {
  field: Field;
  descending: boolean;
}

/**
 * Reads `-date,label`.
 * @throws ParameterError for a field that there is not or that can have several values in a row.
 */
export function readOrders(text: string, fields: readonly Field[]): Order[] {
  const names = text.split(',').map((part) => part.trim());
  const orders = names.map((part): Order => {
    const descending = part.startsWith('-');
    const field = fieldNamed('sort', descending ? part.slice(1) : part, fields);
    if (field.many) {
      const allowed = fields.filter(({ many }) => !many).map(({ name }) => name);
      throw refused('sort', field.name, 'a row can have several of it, which have no order; group_by counts them.', { allowed });
    }
    return { field, descending };
  });
  const twice = orders.find(({ field }, index) => orders.findIndex((one) => one.field === field) < index);
  if (twice) throw refused('sort', twice.field.name, 'it stands there twice; once is enough.');
  return orders;
}

/** The orders of a list whose reader names none: by date where there is one. Rows of one place stand in order of id. */
export const usualOrders = (fields: readonly Field[]): Order[] =>
  fields
    .filter(({ name, type, many }) => name === 'date' && type === 'date' && !many)
    .map((field) => ({ field, descending: false }));

/** Gives a row its place. Text is in the order of its code units, on every machine the same. */
function placing(orders: readonly Order[], fields: readonly Field[]): (row: TableRow) => Place {
  const at = orders.map(({ field }) => fields.indexOf(field));
  return (row) => [...at.map((index) => keyOf(fields[index], row.cells[index]?.[0])), row.id];
}

function keyOf(field: Field | undefined, cell: Cell | undefined): number | string | null {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object') return `${cell.label} ${cell.id}`;
  if (field?.type !== 'date') return cell;
  // A date stands where it begins, before more precise ones that begin alike.
  const span = dateSpan(cell);
  return `${span?.earliest ?? span?.latest ?? ''} ${textOf(cell)}`;
}

/** Compares places; rows without a value come last, whichever the direction. */
export function comparing(orders: readonly Order[]): (a: Place, b: Place) => number {
  return (a, b) => {
    for (let at = 0; at <= orders.length; at++) {
      const [left, right] = [a[at] ?? null, b[at] ?? null];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return (left < right ? -1 : 1) * (orders[at]?.descending ? -1 : 1);
    }
    return 0;
  };
}

/** Orders that are kept for each table: sorting 100,000 rows takes longer than all the rest of an answer. */
const kept = 4;

/** Rows that are placed before other work of the process has a turn. */
const turn = 2000;

/** The rows of a table in order, each with its place; not to be changed. */
export function inOrder<Row extends TableRow>(table: Table<Row>, orders: readonly Order[]): readonly Placed<Row>[] {
  const { fields, rows, sorted } = table;
  const place = placing(orders, fields);
  const found = sorted.get(keyOfOrders(orders)) ?? rows.map((row) => ({ row, place: place(row) })).sort(byPlace(orders));
  keep(table, orders, found);
  return found;
}

/** Puts the rows of a table in an order that it has not been asked for yet, and lets other work of the process in between. */
export async function prepareOrder<Row extends TableRow>(table: Table<Row>, orders: readonly Order[]): Promise<void> {
  if (table.sorted.has(keyOfOrders(orders))) return;
  const place = placing(orders, table.fields);
  const placed: Placed<Row>[] = [];
  for (const row of table.rows) {
    if (placed.length % turn === 0) await setImmediate();
    placed.push({ row, place: place(row) });
  }
  keep(table, orders, await sortedInTurns(placed, byPlace(orders)));
}

const keyOfOrders = (orders: readonly Order[]) =>
  orders.map(({ field, descending }) => `${descending ? '-' : ''}${field.name}`).join(',');

function byPlace(orders: readonly Order[]): (a: { place: Place }, b: { place: Place }) => number {
  const compare = comparing(orders);
  return (a, b) => compare(a.place, b.place);
}

function keep<Row extends TableRow>({ sorted }: Table<Row>, orders: readonly Order[], found: readonly Placed<Row>[]): void {
  const key = keyOfOrders(orders);
  sorted.delete(key);
  sorted.set(key, found);
  for (const oldest of [...sorted.keys()].slice(0, -kept)) sorted.delete(oldest);
}
