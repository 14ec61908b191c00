import { choose, contradict, distinct } from '../../graph/choose.ts';
import { dateSpan } from '../../graph/dates.ts';
import { groupBy } from '../../graph/group.ts';
import { attributes, isAttribute } from '../../graph/predicates.ts';
import type { Scalar } from '../../graph/statement.ts';
import type { Cell, Field } from '../grammar/table.ts';
import type { ThingRow } from '../things/thing.ts';
import { type Claim, sourceOf } from './claims.ts';
import { isStated, modalities } from './fields.ts';

/** A thing as its statements make it. */
export interface Described {
  thing: ThingRow;
  claims: readonly Claim[];
  /** Ids of documents that are this one. */
  merged: readonly string[];
}

/** The cells of most rows: a table has one list for them all. */
const none: readonly Cell[] = [];

/**
 * The cells of a row in the order of the fields, from all that is said of its thing. Things stand in them by their ids, and
 * `within` is empty, until the whole table is there and they are named.
 */
export function cellsOf({ thing, claims, merged }: Described, fields: readonly Field[]): (readonly Cell[])[] {
  const said = groupBy(
    claims.filter(({ polarity }) => polarity === 'affirmed'),
    ({ predicate }) => predicate,
  );
  const general = generalCells(thing, claims, merged, said);
  const modality = general['modality']?.[0];
  return fields.map((field): readonly Cell[] => {
    if (!isStated(field)) return general[field.name] ?? none;
    const same = said.get(field.predicate);
    if (same === undefined) return none;
    return isAttribute(field.predicate)
      ? valuesOf(field.predicate, same, claims).map(plain)
      : objectsOf(same, modality === 'fact');
  });
}

function generalCells(
  { id, kind, label }: ThingRow,
  claims: readonly Claim[],
  merged: readonly string[],
  said: ReadonlyMap<string, readonly Claim[]>,
): Record<string, readonly Cell[]> {
  const [date] = valuesOf('date', said.get('date') ?? [], claims);
  const span = date === undefined ? undefined : dateSpan(String(date));
  const sources = [...new Set(claims.flatMap(({ evidence }) => evidence.map(sourceOf)))].sort();
  const modality = modalities.find((one) => claims.some((claim) => claim.polarity === 'affirmed' && claim.modality === one));
  return {
    id: [id],
    kind: [kind],
    label: [label],
    year: yearOf(span?.earliest, span?.latest),
    earliest: span?.earliest ? [span.earliest] : none,
    latest: span?.latest ? [span.latest] : none,
    merged,
    modality: modality ? [modality] : none,
    conflict: conflictsIn(said),
    source: sources,
    sources: [sources.length],
  };
}

const plain = (value: Scalar): Cell => (typeof value === 'boolean' ? String(value) : value);

/** The values of an attribute that stand for all that is said of it. */
function valuesOf(predicate: string, same: readonly Claim[], about: readonly Claim[]): Scalar[] {
  if (!isAttribute(predicate)) return [];
  const given = same.filter(({ value }) => value !== undefined);
  const how = attributes[predicate].choose;
  if (how === 'all') return distinct(given);
  const value = given.length > 0 ? choose(how, given, about) : undefined;
  return value === undefined ? [] : [value];
}

/**
 * The ends of a relation, in the order of the source where it lists them.
 * @param fact whether only facts count. Of a region that learned from one and shall learn from another only the first is one
 * that it learned from; of an act that is planned all ends are planned.
 */
function objectsOf(same: readonly Claim[], fact: boolean): string[] {
  const places = new Map<string, number>();
  for (const { object, modality, qualifiers } of same) {
    if (object === undefined || (fact && modality !== 'fact')) continue;
    const order = typeof qualifiers?.['order'] === 'number' ? qualifiers['order'] : Number.POSITIVE_INFINITY;
    places.set(object, Math.min(places.get(object) ?? order, order));
  }
  return [...places].sort(([a, one], [b, other]) => (one === other ? (a < b ? -1 : 1) : one - other)).map(([id]) => id);
}

function yearOf(earliest: string | null | undefined, latest: string | null | undefined): readonly Cell[] {
  return earliest && latest && earliest.slice(0, 4) === latest.slice(0, 4) ? [Number(earliest.slice(0, 4))] : none;
}

function conflictsIn(said: ReadonlyMap<string, readonly Claim[]>): readonly Cell[] {
  const disputed = [...said].filter(
    ([predicate, same]) => same.length > 1 && isAttribute(predicate) && same.some((a) => same.some((b) => contradict(a, b))),
  );
  return disputed.length > 0 ? disputed.map(([predicate]) => predicate).sort() : none;
}
