import { costOfHop, costOfThing, dampingOfHubs, inSteps } from '../../../../graph/paths/cost.ts';
import type { Facts, FoundPath, Hop, PathRequest, Reader, Rules } from '../../../../graph/paths/request.ts';
import { mayPass, mayWalk } from '../../../../graph/paths/rules.ts';
import { relationTypes } from '../../../../graph/predicates.ts';
import { seeded } from '../../../contract/random.ts';

/** A relation as it is drawn: `hop` is how its first end sees it. */
export interface Drawn {
  things: Omit<Facts, 'degree'>[];
  hops: Hop[];
}

export const openRules: Rules = {
  avoidRelations: [],
  avoidKinds: [],
  avoid: [],
  leastAssertion: 'inferred',
  leastConfidence: 0,
  negated: false,
  asOf: null,
};

export const openRequest: Omit<PathRequest, 'from' | 'to'> = {
  via: [],
  k: 5,
  maxLength: 5,
  hubs: dampingOfHubs,
  rules: openRules,
  budget: { nodes: 10_000, relations: 100_000, milliseconds: 10_000 },
};

/** A statement between two things, affirmed and sure where nothing else is said. */
export function hop(id: string, other: string, more: Partial<Hop> = {}): Hop {
  return {
    id,
    other,
    type: 'REFERRED_TO',
    assertion: 'stated',
    modality: 'fact',
    polarity: 'affirmed',
    confidence: 1,
    ...more,
  };
}

export function thing(id: string, labels: string[] = ['Region'], date?: string): Omit<Facts, 'degree'> {
  return { id, labels, earliest: date ?? null, latest: date ?? null };
}

/** a, b, … z, then za, zb, … */
const idOf = (at: number): string => (at < 26 ? String.fromCharCode(97 + at) : `z${idOf(at - 26)}`);

/** Few things of several kinds, some dated, with more relations at the first ones; parallel ones and loops among them. */
export function drawGraph(seed: number, size = 9, relations = 18): Drawn {
  const next = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const things = Array.from({ length: size }, (_, at) =>
    thing(idOf(at), [pick(['Region', 'Document', 'Policy', 'Nation'])], pick([undefined, '2019-08-01', '2021-03-02'])),
  );
  const skewed = () => things[Math.floor(next() ** 2 * size)]?.id ?? '';
  const hops = Array.from({ length: relations }, () =>
    hop(skewed(), pick(things).id, {
      type: pick(relationTypes),
      assertion: pick(['stated', 'stated', 'derived', 'inferred'] as const),
      modality: pick(['fact', 'fact', 'planned'] as const),
      polarity: pick(['affirmed', 'affirmed', 'affirmed', 'negated'] as const),
      confidence: pick([0.5, 0.75, 1]),
    }),
  );
  return { things, hops };
}

/** Reads a drawn graph as a store would be read, and counts what was asked. */
export function readerOf({ things, hops }: Drawn): Reader & { asked: { calls: number; ids: string[] } } {
  const asked = { calls: 0, ids: [] as string[] };
  const turned = hops.map((one) => ({ ...one, id: one.other, other: one.id }));
  return {
    asked,
    async hops(ids) {
      asked.calls += 1;
      asked.ids.push(...ids);
      return [...hops, ...turned].filter(({ id }) => ids.includes(id));
    },
    facts: async (ids, labels) =>
      things
        .filter(({ id }) => ids.includes(id))
        .map((one) => ({
          ...one,
          labels: one.labels.filter((label) => labels.includes(label)),
          degree: degreeOf(hops, one.id),
        })),
  };
}

const degreeOf = (hops: readonly Hop[], id: string) =>
  hops.reduce((sum, one) => sum + (one.id === id ? 1 : 0) + (one.other === id ? 1 : 0), 0);

/** Every simple path that the request allows, by going all ways there are; the first `k` in the order that is promised. */
export function enumerated({ things, hops }: Drawn, { from, to, via, k, maxLength, hubs, rules }: PathRequest): FoundPath[] {
  const found: { ids: string[]; cost: number }[] = [];
  const facts = new Map(things.map((one) => [one.id, { ...one, degree: degreeOf(hops, one.id) }]));
  const may = hops.filter((one) => one.id !== one.other && mayWalk(rules, one));
  const costOf = (id: string): number => {
    const one = facts.get(id);
    const free: Rules = via.includes(id) ? { ...rules, kinds: undefined, avoidKinds: [] } : rules;
    return one && mayPass(free, one) ? costOfThing(one, hubs) : Number.POSITIVE_INFINITY;
  };
  const walk = (ids: string[], cost: number): void => {
    const last = ids.at(-1);
    if (last === to) {
      if (via.every((id) => ids.includes(id))) found.push({ ids, cost });
      return;
    }
    if (ids.length > maxLength) return;
    const cheapest = new Map<string, number>();
    for (const one of may) {
      const next = one.id === last ? one.other : one.other === last ? one.id : undefined;
      if (next !== undefined) cheapest.set(next, Math.min(cheapest.get(next) ?? Number.POSITIVE_INFINITY, costOfHop(one)));
    }
    for (const [next, hopCost] of cheapest) {
      const own = next === to ? 0 : costOf(next);
      if (!ids.includes(next) && own < Number.POSITIVE_INFINITY) walk([...ids, next], cost + hopCost + own);
    }
  };
  walk([from], 0);
  const text = ({ ids }: { ids: string[] }) => ids.join('\u0000');
  return found
    .sort((a, b) => a.cost - b.cost || (text(a) < text(b) ? -1 : 1))
    .slice(0, k)
    .map(({ ids, cost }) => ({ ids, degrees: ids.map((id) => degreeOf(hops, id)), cost: inSteps(cost) }));
}
