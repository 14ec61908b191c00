import { distinct } from '../../graph/choose.ts';
import { groupBy } from '../../graph/group.ts';
import { type Kind, kindOf } from '../../graph/kinds.ts';
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

/** The finest kind of each thing by the labels that it bears. */
export function kindsBy(rows: readonly { id: string; carried: string }[]): Map<string, Kind> {
  const carried = groupBy(rows, ({ id }) => id);
  return new Map(
    [...carried].flatMap(([id, labels]) => {
      const kind = kindOf(labels.map((one) => one.carried));
      return kind === undefined ? [] : [[id, kind] as const];
    }),
  );
}

export const carriedRows = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ id, carried }) => ({ id: String(id), carried: String(carried) }));

/** Ids that are asked for at once. */
const chunk = 5000;

/** How things that cells name are shown. */
export async function thingsNamed(
  service: Service,
  ids: readonly string[],
  known: ReadonlySet<string> | null,
): Promise<Map<string, ThingRow>> {
  const carried: { id: string; carried: string }[] = [];
  for (let at = 0; at < ids.length; at += chunk)
    carried.push(...carriedRows(await lookup(service, 'labels-of-things', { ids: ids.slice(at, at + chunk) })));
  const claims = groupBy(await claimsOf(service, ids, known, ['name', 'label']), ({ subject }) => subject.id);
  return new Map([...kindsBy(carried)].map(([id, kind]) => [id, { id, kind, label: labelOf(id, claims.get(id) ?? []) }]));
}

/** The regions that each region is part of, directly and through others. */
export async function wholesOf(
  service: Service,
  ids: readonly string[],
  known: ReadonlySet<string> | null,
): Promise<Map<string, string[]>> {
  const parents = new Map<string, string[]>();
  for (let next = [...ids]; next.length > 0; ) {
    const claims = await claimsOf(service, next, known, ['PART_OF']);
    const found = groupBy(
      claims.filter(({ polarity, object }) => polarity === 'affirmed' && object),
      ({ subject }) => subject.id,
    );
    for (const id of next) parents.set(id, [...new Set((found.get(id) ?? []).flatMap(({ object }) => object?.id ?? []))].sort());
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
