import { setImmediate } from 'node:timers/promises';
import { distinct } from '../../graph/choose.ts';
import { groupBy } from '../../graph/group.ts';
import { type Kind, kindOf } from '../../graph/kinds.ts';
import type { Row } from '../../graph/store.ts';
import { type Field, type TableRow, textOf } from '../grammar/table.ts';
import { lookup, type Service } from '../service.ts';
import type { ThingRow } from '../things/thing.ts';
import { type Claim, claimsOf } from './claims.ts';

/** What a thing is called, best first, from what is said of it; its id where nothing names it. */
export function labelOf(id: string, claims: readonly Claim[]): string {
  const called = (predicate: string) => {
    const same = claims.filter((one) => one.predicate === predicate && one.polarity === 'affirmed' && one.value !== undefined);
    return distinct(same)[0];
  };
  return String(called('name') ?? called('label') ?? id);
}

/** Rows that are read or named before other work of the process has a turn. */
const turn = 2000;

/** The finest kind of each thing by the labels that it bears, a row for each; those of a thing stand together. */
export async function kindsBy(rows: readonly Row[]): Promise<Map<string, Kind>> {
  const found = new Map<string, Kind>();
  // Thousands of things bear the same labels.
  const kindOfLabels = new Map<string, Kind | undefined>();
  let [thing, labels] = ['', [] as string[]];
  const end = () => {
    const key = labels.join(' ');
    if (!kindOfLabels.has(key)) kindOfLabels.set(key, kindOf(labels));
    const kind = kindOfLabels.get(key);
    if (kind !== undefined) found.set(thing, kind);
  };
  for (const [index, { id, carried }] of rows.entries()) {
    if (index > 0 && index % turn === 0) await setImmediate();
    if (id !== thing) {
      end();
      [thing, labels] = [String(id), []];
    }
    labels.push(String(carried));
  }
  end();
  return found;
}

/** Ids that are asked for at once. */
const chunk = 5000;

/**
 * The rows with the things that their cells name by id, and the regions that these are within. A thing that has gone since is
 * left out.
 * @param into the id that an id leads to.
 */
export async function nameCells<Row extends TableRow & { thing: ThingRow }>(
  service: Service,
  rows: readonly Row[],
  fields: readonly Field[],
  known: ReadonlySet<string> | null,
  into: (id: string) => string,
): Promise<Row[]> {
  const within = fields.findIndex(({ name }) => name === 'within');
  const inside = fields.findIndex(({ name }) => name === fields[within]?.follows);
  const columns = fields.map(({ type }, at) => type === 'thing' && at !== within);
  const idsIn = (column: number) => new Set(rows.flatMap(({ cells }) => (cells[column] ?? []).map(textOf)));
  const wholes = within < 0 ? new Map<string, string[]>() : await wholesOf(service, [...idsIn(inside)].sort(), known);
  const ids = new Set(columns.flatMap((thing, at) => (thing ? [...idsIn(at)].map(into) : [])));
  for (const id of [...wholes.values()].flat()) ids.add(id);
  const things = new Map(rows.map(({ id, thing }) => [id, thing]));
  for (const [id, thing] of await thingsNamed(service, [...ids].filter((one) => !things.has(one)).sort(), known))
    things.set(id, thing);
  const named = keeping((all) => [...new Set(all.map(into))].flatMap((id) => things.get(id) ?? []));
  const around = keeping((all) => named(all.flatMap((id) => [id, ...(wholes.get(id) ?? [])])));
  const whole: Row[] = [];
  for (const row of rows) {
    if (whole.length % turn === 0) await setImmediate();
    const cells = row.cells.map((cell, at) => (columns[at] && cell.length > 0 ? named(cell.map(textOf)) : cell));
    if (within >= 0) cells[within] = around((row.cells[inside] ?? []).map(textOf));
    whole.push({ ...row, cells });
  }
  return whole;
}

/** What is made of some ids, made once for each choice of them: thousands of rows lie in one region, and share their cells. */
function keeping(make: (ids: readonly string[]) => readonly ThingRow[]): typeof make {
  const kept = new Map<string, readonly ThingRow[]>();
  return (ids) => {
    const key = ids.join('\n');
    const made = kept.get(key) ?? make(ids);
    kept.set(key, made);
    return made;
  };
}

/** How things are shown. */
async function thingsNamed(
  service: Service,
  ids: readonly string[],
  known: ReadonlySet<string> | null,
): Promise<Map<string, ThingRow>> {
  const carried: Row[] = [];
  for (let at = 0; at < ids.length; at += chunk)
    carried.push(...(await lookup(service, 'labels-of-things', { ids: ids.slice(at, at + chunk) })));
  const claims = groupBy(await claimsOf(service, ids, known, ['name', 'label']), ({ subject }) => subject);
  return new Map([...(await kindsBy(carried))].map(([id, kind]) => [id, { id, kind, label: labelOf(id, claims.get(id) ?? []) }]));
}

/** The regions that each region is part of, directly and through others. */
async function wholesOf(
  service: Service,
  ids: readonly string[],
  known: ReadonlySet<string> | null,
): Promise<Map<string, string[]>> {
  const parents = new Map<string, string[]>();
  for (let next = [...ids]; next.length > 0; ) {
    const claims = await claimsOf(service, next, known, ['PART_OF']);
    const found = groupBy(
      claims.filter(({ polarity, object }) => polarity === 'affirmed' && object),
      ({ subject }) => subject,
    );
    for (const id of next) parents.set(id, [...new Set((found.get(id) ?? []).flatMap(({ object }) => object ?? []))].sort());
    next = [...new Set(next.flatMap((id) => parents.get(id) ?? []))].filter((id) => !parents.has(id));
  }
  return new Map(ids.map((id) => [id, above(id, parents)]));
}

/** All that a region is part of; a circle in the data ends where it closes. */
function above(id: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  for (let next = parents.get(id) ?? []; next.length > 0; ) {
    const fresh = next.filter((one) => one !== id && !found.has(one));
    for (const one of fresh) found.add(one);
    next = fresh.flatMap((one) => parents.get(one) ?? []);
  }
  return [...found];
}
