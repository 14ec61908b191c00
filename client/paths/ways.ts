import { isRegion } from '../core/things.ts';
import type { Hop, Path, Stop, Thing } from './shapes.ts';

/** Relations beyond which the service counts a thing as a hub: a path through it says little. */
const hubFrom = 16;

export const isHub = ({ relations }: Pick<Stop, 'relations'>): boolean => relations > hubFrom;

export const between = ({ things }: Path): Stop[] => things.slice(1, -1);

/** Things that are called by what they say have no name by which one would know a path. */
const nameless = ['Adoption', 'Leadership', 'Mechanism', 'Observation', 'Problem', 'Proposal'];

export const isNamed = ({ kind }: Pick<Thing, 'kind'>): boolean => !nameless.includes(kind);

/** The things that every one of the paths passes: those with a name first, then those of most relations. */
function sharedBy(paths: readonly Path[]): Stop[] {
  const [first, ...others] = paths;
  const shared = first
    ? between(first).filter(({ id }) => others.every((one) => between(one).some((thing) => thing.id === id)))
    : [];
  return shared.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.relations - a.relations);
}

/** The things that tell a path from the others: those that are not on all of them, and by name where any has one. */
export function wayOf(path: Path, paths: readonly Path[]): Stop[] {
  const shared = paths.length > 1 ? sharedBy(paths).map(({ id }) => id) : [];
  const own = between(path).filter(({ id }) => !shared.includes(id));
  const named = own.filter(isNamed);
  return [named, own, between(path)].find((list) => list.length > 0) ?? [];
}

/** The thing between the ends by which most of the paths go and that has most relations, where it is a hub. */
export function hubOf(paths: readonly Path[]): Stop | undefined {
  const inner = new Map(paths.flatMap(between).map((thing) => [thing.id, thing]));
  const on = (id: string) => paths.filter((path) => between(path).some((thing) => thing.id === id)).length;
  return [...inner.values()].filter(isHub).sort((a, b) => on(b.id) - on(a.id) || b.relations - a.relations)[0];
}

/** What the paths amount to, no more than they carry. */
export interface Finding {
  paths: number;
  /** The relation that joins the two directly, where the best path is one. */
  direct: Hop | undefined;
  /** What all of several paths go through. */
  through: Stop | undefined;
  /** Two regions, of which no path says as a fact that one learned from the other. */
  unproven: boolean;
  shortest: number;
}

export function findingOf(paths: readonly Path[], from: Thing, to: Thing): Finding {
  const hops = paths.flatMap((path) => (path.length === 1 ? path.hops : []));
  const learned = hops.some(
    ({ relation, modality, polarity, assertion }) =>
      relation === 'LEARNED_FROM' && modality === 'fact' && polarity === 'affirmed' && assertion === 'stated',
  );
  return {
    paths: paths.length,
    direct: paths[0]?.length === 1 ? paths[0].hops[0] : undefined,
    through: paths.length > 1 ? sharedBy(paths)[0] : undefined,
    unproven: isRegion(from) && isRegion(to) && !learned,
    shortest: Math.min(...paths.map(({ length }) => length)),
  };
}

/** A step by its path and its number on it, from 0. */
export interface Place {
  path: number;
  step: number;
}

/** Where something stands first among the paths: it is told there, and referred to from the others. */
export function firstPlaces(paths: readonly Path[], keyOf: (hop: Hop) => string): (hop: Hop) => Place {
  const places = new Map<string, Place>();
  for (const [path, { hops }] of paths.entries())
    for (const [step, hop] of hops.entries()) if (!places.has(keyOf(hop))) places.set(keyOf(hop), { path, step });
  return (hop) => places.get(keyOf(hop)) ?? { path: 0, step: 0 };
}

/** The same for a step that another path walks in the same way. */
export const stepKey = ({ from, to, relation, direction }: Hop): string => `${from.id}\n${relation} ${direction}\n${to.id}`;

/** The same for steps that rest on the same words; a step without any is like no other. */
export const proofKey = (hop: Hop): string =>
  hop.quotes
    .map(({ ref }) => ref)
    .sort()
    .join(' ') || stepKey(hop);

/** How many steps are of each relation, and how many places between the ends of each kind. */
export function countsOf(paths: readonly Path[]): { relations: Map<string, number>; kinds: Map<string, number> } {
  const count = (names: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  return {
    relations: count(paths.flatMap(({ hops }) => hops.map(({ relation }) => relation))),
    kinds: count(paths.flatMap(between).map(({ kind }) => kind)),
  };
}
