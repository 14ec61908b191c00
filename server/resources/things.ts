import { setImmediate } from 'node:timers/promises';
import type { RelationType } from '../../graph/predicates.ts';
import { type Field, type Table, type TableRow, tableOf } from '../grammar/table.ts';
import { folded } from '../search/fold.ts';
import { lookup, type Service } from '../service.ts';
import { mergedDocuments } from '../things/merged.ts';
import type { ThingRow } from '../things/thing.ts';
import { cellsOf, type Described, type Named } from './cells.ts';
import { type Claim, claimsOf } from './claims.ts';
import { isStated, type Label } from './fields.ts';
import { carriedRows, kindsBy, labelOf, thingsNamed, wholesOf } from './named.ts';

/** A row of things. */
export interface ThingTableRow extends TableRow {
  thing: ThingRow;
  merged: readonly string[];
}

/** Rows that are made before other work of the process has a turn. */
const chunk = 1000;

/**
 * The table of all things that bear a label, from what the statements say of them. Documents that are the same are one row,
 * that of the one with the number.
 * @param known the sources that count; null: all. A thing of which none of them tells has no row.
 */
export async function thingTable(
  service: Service,
  label: Label,
  fields: readonly Field[],
  known: ReadonlySet<string> | null,
): Promise<Table<ThingTableRow>> {
  const kinds = kindsBy(carriedRows(await lookup(service, 'labels-of-kind', { label })));
  const claims = await claimsOf(service, [...kinds.keys()], known);
  const told = new Set(claims.map(({ subject }) => subject.id));
  const into = await leadingInto(service, known);
  const described = new Map<string, Described & { claims: Claim[]; merged: string[] }>();
  for (const [id, kind] of kinds)
    if (into(id) === id && (known === null || told.has(id)))
      described.set(id, { thing: { id, kind, label: id }, claims: [], merged: [] });
  for (const id of told) if (into(id) !== id) described.get(into(id))?.merged.push(id);
  for (const claim of claims) described.get(into(claim.subject.id))?.claims.push(claim);

  const named = await namedIn(service, claims, fields, known, into);
  const rows: ThingTableRow[] = [];
  for (const one of described.values()) {
    if (rows.length % chunk === 0) await setImmediate();
    const row = { ...one, thing: { ...one.thing, label: labelOf(one.thing.id, one.claims) } };
    rows.push({
      id: row.thing.id,
      thing: row.thing,
      merged: row.merged,
      names: namesOf(row),
      cells: cellsOf(row, fields, named),
    });
  }
  return tableOf(
    fields,
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** The document that a document of another name is; where sources count, it is so only where one of them tells of that one. */
async function leadingInto(service: Service, known: ReadonlySet<string> | null): Promise<(id: string) => string> {
  const same = new Map((await mergedDocuments(service)).map((one) => [one.id, one.same]));
  const told = new Set((await claimsOf(service, [...new Set(same.values())], known, ['name'])).map(({ subject }) => subject.id));
  return (id) => (told.has(same.get(id) ?? '') ? (same.get(id) ?? id) : id);
}

/** What a search looks through: every name of the thing, its short name and its number. */
function namesOf({ thing, claims }: Described): string[] {
  const named = claims.filter(
    ({ predicate, polarity }) => ['name', 'short', 'number'].includes(predicate) && polarity === 'affirmed',
  );
  return [...new Set([thing.label, ...named.map(({ value }) => String(value))].map(folded))].filter((name) => name !== '');
}

/** The things that the cells of a table name. */
async function namedIn(
  service: Service,
  claims: readonly Claim[],
  fields: readonly Field[],
  known: ReadonlySet<string> | null,
  into: (id: string) => string,
): Promise<Named> {
  const types = new Set(fields.filter(isStated).map(({ predicate }) => predicate));
  const ends = [
    ...new Set(claims.flatMap(({ predicate, object }) => (object && types.has(predicate) ? [into(object.id)] : []))),
  ].sort();
  const containing: RelationType[] = ['IN_REGION', 'PART_OF'];
  const regions = claims
    .filter(({ predicate }) => containing.some((one) => one === predicate))
    .flatMap(({ object }) => object?.id ?? []);
  const wholes = fields.some(({ name }) => name === 'within')
    ? await wholesOf(service, [...new Set(regions)].sort(), known)
    : new Map<string, string[]>();
  const all = [...new Set([...ends, ...[...wholes.values()].flat()])].sort();
  const things = await thingsNamed(service, all, known);
  return { thing: (id) => things.get(into(id)), wholes: (id) => wholes.get(id) ?? [] };
}
