import { choose, contradict, distinct } from '../../graph/choose.ts';
import { dateSpan } from '../../graph/dates.ts';
import { groupBy } from '../../graph/group.ts';
import { attributes, isAttribute } from '../../graph/predicates.ts';
import type { Scalar, Told } from '../../graph/statement.ts';
import type { Cell, Field } from '../grammar/table.ts';
import type { ThingRow } from '../things/thing.ts';
import type { Claim } from './claims.ts';
import { isStated, modalities } from './fields.ts';

/** A thing as its statements make it. */
export interface Described {
  thing: ThingRow;
  claims: readonly Claim[];
  merged: readonly string[];
}

/** Of a thing that is named in a cell: how it is shown, and the regions that it is in. */
export interface Named {
  thing(id: string): ThingRow | undefined;
  wholes(id: string): readonly string[];
}

/** The cells of a row in the order of the fields, from all that is said of its thing. */
export function cellsOf({ thing, claims, merged }: Described, fields: readonly Field[], named: Named): Cell[][] {
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  const said = groupBy(affirmed, ({ predicate }) => predicate);
  const modality = firmest(affirmed);
  const shown = (ids: readonly string[]) => [
    ...new Map(ids.flatMap((id) => named.thing(id) ?? []).map((one) => [one.id, one])).values(),
  ];
  const stated = (field: Field): Cell[] => {
    if (!isStated(field)) return [];
    const same = said.get(field.predicate) ?? [];
    if (isAttribute(field.predicate)) return valuesOf(field.predicate, same, claims).map(plain);
    return shown(objectsOf(same, modality));
  };
  const sources = [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].sort();
  const cells = new Map<string, Cell[]>(fields.filter(isStated).map((field) => [field.name, stated(field)]));
  const first = (name: string) => cells.get(name)?.[0];
  const span = typeof first('date') === 'string' ? dateSpan(String(first('date'))) : undefined;
  const regions = (cells.get('region') ?? cells.get('partOf') ?? []).flatMap((cell) =>
    typeof cell === 'object' ? [cell.id] : [],
  );
  const general: Record<string, Cell[]> = {
    id: [thing.id],
    kind: [thing.kind],
    label: [thing.label],
    year: yearOf(span?.earliest, span?.latest),
    earliest: span?.earliest ? [span.earliest] : [],
    latest: span?.latest ? [span.latest] : [],
    within: shown(regions.flatMap((id) => [id, ...named.wholes(id)])),
    merged: [...merged],
    modality: modality ? [modality] : [],
    conflict: conflictsIn(said),
    source: sources,
    sources: [sources.length],
  };
  return fields.map(({ name }) => cells.get(name) ?? general[name] ?? []);
}

const plain = (value: Scalar): Cell => (typeof value === 'boolean' ? String(value) : value);

/** The values of an attribute that stand for all that is said of it. */
function valuesOf(predicate: string, same: readonly Told[], about: readonly Told[]): Scalar[] {
  if (!isAttribute(predicate)) return [];
  const given = same.filter(({ value }) => value !== undefined);
  const how = attributes[predicate].choose;
  if (how === 'all') return distinct(given);
  const value = given.length > 0 ? choose(how, given, about) : undefined;
  return value === undefined ? [] : [value];
}

/** What a thing is told as by its firmest statement. */
const firmest = (claims: readonly Told[]) => modalities.find((one) => claims.some(({ modality }) => modality === one));

/**
 * The ends of a relation, in the order of the source where it lists them. A fact beside a plan: of a region that learned from
 * one and shall learn from another only the first is one that it learned from; of a planned act all ends are planned.
 */
function objectsOf(same: readonly Told[], modality: Told['modality'] | undefined): string[] {
  const places = new Map<string, number>();
  for (const { object, modality: own, qualifiers } of same) {
    if (object === undefined || (modality === 'fact' && own !== 'fact')) continue;
    const order = typeof qualifiers?.['order'] === 'number' ? qualifiers['order'] : Number.POSITIVE_INFINITY;
    places.set(object.id, Math.min(places.get(object.id) ?? order, order));
  }
  return [...places].sort(([a, one], [b, other]) => (one === other ? (a < b ? -1 : 1) : one - other)).map(([id]) => id);
}

function yearOf(earliest: string | null | undefined, latest: string | null | undefined): number[] {
  return earliest && latest && earliest.slice(0, 4) === latest.slice(0, 4) ? [Number(earliest.slice(0, 4))] : [];
}

function conflictsIn(said: ReadonlyMap<string, readonly Told[]>): string[] {
  const disputed = [...said].filter(
    ([predicate, same]) => isAttribute(predicate) && same.some((a) => same.some((b) => contradict(a, b))),
  );
  return disputed.map(([predicate]) => predicate).sort();
}
