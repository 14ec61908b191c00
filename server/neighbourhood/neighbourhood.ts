import { z } from 'zod';
import { kindNames } from '../../graph/kinds.ts';
import { relationTypes } from '../../graph/predicates.ts';
import { Statement } from '../../graph/statement.ts';
import { ThingRow } from '../things/thing.ts';

const Relation = z.enum(relationTypes as [string, ...string[]]);
const Direction = z.enum(['out', 'in']).describe('out where the thing comes first');

export const Link = Statement.pick({ assertion: true, modality: true, polarity: true, confidence: true }).extend({
  relation: Relation,
  direction: Direction,
  neighbour: ThingRow,
  evidence: z.array(z.string()).describe('addresses of what proves it, for /api/v1/evidence/{ref}'),
});

export type Link = z.infer<typeof Link>;

const Count = z.object({
  relation: Relation,
  direction: Direction,
  kind: z.enum(kindNames).describe('of the neighbours'),
  count: z.int().describe('neighbours, each once'),
});

export type Count = z.infer<typeof Count>;

const date = (words: string) => z.string().nullable().describe(words);

/** A thing with all that it is related to: how many neighbours of which kind, and each of them. */
export const Neighbourhood = ThingRow.extend({
  date: date('EDTF, as precise as the source; null where it has none'),
  earliest: date('first day that the date can mean'),
  latest: date('last day that the date can mean'),
  counts: z.array(Count),
  links: z.array(Link),
}).meta({ id: 'Neighbourhood' });

export type Neighbourhood = z.infer<typeof Neighbourhood>;

/** How many neighbours there are by relation, direction and kind, in the order of the links. */
export function countsOf(links: readonly Link[]): Count[] {
  const groups = new Map<string, Omit<Count, 'count'> & { ids: Set<string> }>();
  for (const { relation, direction, neighbour } of links) {
    const key = `${relation} ${direction} ${neighbour.kind}`;
    const group = groups.get(key) ?? { relation, direction, kind: neighbour.kind, ids: new Set() };
    groups.set(key, group);
    group.ids.add(neighbour.id);
  }
  return [...groups.values()].map(({ ids, ...group }) => ({ ...group, count: ids.size }));
}
