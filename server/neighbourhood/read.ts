import { groupBy } from '../../graph/group.ts';
import { isNode } from '../../graph/rows.ts';
import type { Row, Value } from '../../graph/store.ts';
import { lookup, type Service } from '../service.ts';
import { toThing } from '../things/thing.ts';
import { countsOf, Link, type Neighbourhood } from './neighbourhood.ts';

/**
 * The neighbourhoods of things, in the order of their ids as given.
 * @returns those of the things that there are, and the ids that no thing has: links kept from earlier data may name such.
 */
export async function readNeighbourhoods(
  service: Service,
  asked: readonly string[],
): Promise<{ found: Neighbourhood[]; unknown: string[] }> {
  const ids = [...new Set(asked)];
  const [things, rows] = await Promise.all([lookup(service, 'things', { ids }), lookup(service, 'neighbours-of', { ids })]);
  const links = groupBy(rows, ({ id }) => String(id));
  const known = new Map(
    things.flatMap(({ thing: node }) => {
      const thing = toThing(node);
      if (thing === undefined || !isNode(node)) return [];
      const own = (links.get(thing.id) ?? []).flatMap((row) => linkOf(row) ?? []);
      const { date, earliest, latest } = node.properties;
      const dates = { date: textOf(date), earliest: textOf(earliest), latest: textOf(latest) };
      return [[thing.id, { ...thing, ...dates, counts: countsOf(own), links: own }] as const];
    }),
  );
  return { found: ids.flatMap((id) => known.get(id) ?? []), unknown: ids.filter((id) => !known.has(id)) };
}

function linkOf({ id: _, type, neighbour: node, ...row }: Row): Link | undefined {
  const neighbour = toThing(node);
  return neighbour && Link.parse({ ...row, relation: type, neighbour });
}

const textOf = (value: Value | undefined) => (typeof value === 'string' ? value : null);
