import { setImmediate } from 'node:timers/promises';
import { chunks, groupBy } from '../../graph/group.ts';
import type { Kind } from '../../graph/kinds.ts';
import { ahead } from '../ahead.ts';
import { type Field, type Table, type TableRow, tableOf } from '../grammar/table.ts';
import { folded } from '../search/fold.ts';
import { lookup, type Service } from '../service.ts';
import { mergedDocuments } from '../things/merged.ts';
import { type ThingRow, toThing } from '../things/thing.ts';
import { cellsOf, type Described } from './cells.ts';
import { claimsOf } from './claims.ts';
import type { Label } from './fields.ts';
import { kindsBy, labelOf, nameCells } from './named.ts';

/** A row of things. */
export interface ThingTableRow extends TableRow {
  thing: ThingRow;
  merged: readonly string[];
}

/** Things whose statements are read at once; what is made of them is kept, they are not. */
const chunk = 1000;

/** Rows that are made before other work of the process has a turn: some milliseconds. */
const turn = 200;

/** Every thing that bears a label, with its kind. */
export async function allOf(service: Service, label: Label): Promise<Map<string, Kind>> {
  return kindsBy(await lookup(service, 'labels-of-kind', { label }));
}

/** The things of a label of which most is said: for examples, which need not wait for the whole table. */
export async function bestKnownOf(service: Service, label: Label): Promise<Map<string, Kind>> {
  const rows = await lookup(service, 'best-known', { label, limit: 3 });
  return new Map(rows.flatMap(({ thing }) => toThing(thing) ?? []).map(({ id, kind }) => [id, kind]));
}

/**
 * The table of things, from what the statements say of them. Documents that are the same are one row,
 * that of the one with the number.
 * @param known the sources that count; null: all. A thing of which none of them tells has no row.
 */
export async function thingTable(
  service: Service,
  kinds: ReadonlyMap<string, Kind>,
  fields: readonly Field[],
  known: ReadonlySet<string> | null,
): Promise<Table<ThingTableRow>> {
  const into = await leadingInto(service, known);
  const others = groupBy(
    [...kinds.keys()].filter((id) => into(id) !== id),
    into,
  );
  const own = [...kinds].filter(([id]) => into(id) === id).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = async (some: typeof own) => {
    const ids = some.flatMap(([id]) => [id, ...(others.get(id) ?? [])]);
    return { some, said: await claimsOf(service, ids, known) };
  };
  const rows: ThingTableRow[] = [];
  for await (const { some, said } of ahead(chunks(own, chunk), read)) {
    const claims = groupBy(said, ({ subject }) => into(subject));
    for (const [index, [id, kind]] of some.entries()) {
      if (index % turn === 0) await setImmediate();
      const about = claims.get(id) ?? [];
      if (known !== null && about.length === 0) continue;
      const merged = (others.get(id) ?? []).filter((other) => known === null || about.some(({ subject }) => subject === other));
      rows.push(rowOf({ thing: { id, kind, label: labelOf(id, about) }, claims: about, merged }, fields));
    }
  }
  return tableOf(fields, await nameCells(service, rows, fields, known, into));
}

function rowOf(described: Described, fields: readonly Field[]): ThingTableRow {
  const { thing, merged } = described;
  return { id: thing.id, thing, merged, names: namesOf(described), cells: cellsOf(described, fields) };
}

/** What a search looks through: every name of the thing, its short name and its number. */
function namesOf({ thing, claims }: Described): string[] {
  const named = claims.filter(
    ({ predicate, polarity }) => ['name', 'short', 'number'].includes(predicate) && polarity === 'affirmed',
  );
  return [...new Set([thing.label, ...named.map(({ value }) => String(value))].map(folded))].filter((name) => name !== '');
}

/** The document that a document of another name is; where sources count, it is so only where one of them tells of that one. */
async function leadingInto(service: Service, known: ReadonlySet<string> | null): Promise<(id: string) => string> {
  const same = new Map((await mergedDocuments(service)).map((one) => [one.id, one.same]));
  const told = new Set((await claimsOf(service, [...new Set(same.values())], known, ['name'])).map(({ subject }) => subject));
  return (id) => (told.has(same.get(id) ?? '') ? (same.get(id) ?? id) : id);
}
