import type { ThingType } from '../names/resolve.ts';
import type { ThingRow } from '../things/thing.ts';

/** What a field holds: one of the things of the graph, or a value. Dates are EDTF text. */
export type Cell = string | number | ThingRow;

/** One column that every row of a resource has. */
export interface Field {
  name: string;
  type: 'text' | 'number' | 'date' | 'thing';
  /** Whether a row can have several values. */
  many: boolean;
  /** The only values there are; null for any. */
  allowed: readonly string[] | null;
  /** What its things are, where it holds things. */
  things: ThingType | null;
  zh: string;
  en: string;
  /** The field whose evidence proves it, where it has none of its own. */
  follows?: string;
}

/** A row as the grammar reads it: its cells stand in the order of the fields; none where the value is unknown. */
export interface TableRow {
  id: string;
  /** Folded texts by which `search` finds it. */
  names: readonly string[];
  cells: readonly (readonly Cell[])[];
}

/** What a row is sorted by: a number or a text for each order, null where it is unknown, and last its id. */
export type Place = readonly (number | string | null)[];

export interface Placed<Row> {
  row: Row;
  place: Place;
}

/** All rows of a resource. */
export interface Table<Row extends TableRow = TableRow> {
  fields: readonly Field[];
  rows: readonly Row[];
  /** Orders that were asked for. */
  sorted: Map<string, readonly Placed<Row>[]>;
}

export function tableOf<Row extends TableRow>(fields: readonly Field[], rows: readonly Row[]): Table<Row> {
  return { fields, rows, sorted: new Map() };
}

/** A value as text: of a thing its id. */
export const textOf = (cell: Cell): string => (typeof cell === 'object' ? cell.id : String(cell));
