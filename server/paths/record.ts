import { z } from 'zod';
import { groupBy } from '../../graph/group.ts';
import type { FoundPath } from '../../graph/paths/request.ts';
import { type RelationType, relationTypes } from '../../graph/predicates.ts';
import { isNode, readStatement } from '../../graph/rows.ts';
import type { Source } from '../../graph/source.ts';
import { Statement } from '../../graph/statement.ts';
import type { Row, Value } from '../../graph/store.ts';
import { lookup, type Service } from '../service.ts';
import { toSource } from '../sources/source.ts';
import { toThing } from '../things/thing.ts';
import type { Stop } from './answer.ts';

const Relation = z.object({
  from: z.string(),
  to: z.string(),
  relation: z.object({
    type: z.enum(relationTypes as [RelationType, ...RelationType[]]),
    properties: Statement.pick({ id: true, assertion: true, modality: true, polarity: true, confidence: true }).extend({
      statements: z.array(z.string()),
      evidence: z.array(z.string()),
    }),
  }),
});

/** A relation as the store has it. */
export interface Between extends z.infer<typeof Relation.shape.relation.shape.properties> {
  type: RelationType;
  from: string;
  to: string;
}

/** All that is told of the things and relations of paths. */
export interface PathRecord {
  stop(id: string, relations: number): Stop;
  /** Every relation between two things, whichever way it points. */
  between(a: string, b: string): readonly Between[];
  statement(id: string): Statement | undefined;
  source(id: string): Source | undefined;
}

/** Reads what the paths are told with, in a few requests whatever their number. */
export async function readRecord(
  service: Pick<Service, 'store' | 'catalogue'>,
  paths: readonly FoundPath[],
): Promise<PathRecord> {
  const ids = [...new Set(paths.flatMap((path) => path.ids))].sort();
  const pairs = new Map<string, [string, string]>();
  for (const path of paths)
    for (const [at, id] of path.ids.slice(1).entries())
      for (const pair of [
        [path.ids[at] ?? '', id],
        [id, path.ids[at] ?? ''],
      ] as [string, string][])
        pairs.set(key(...pair), pair);
  const [things, related, sources] = await Promise.all([
    lookup(service, 'things', { ids }),
    lookup(service, 'relations-between', { pairs: [...pairs.values()] }),
    lookup(service, 'sources'),
  ]);
  const relations = related.map(toRelation);
  const proofs = [...new Set(relations.flatMap((one) => one.statements))];
  const said = (await lookup(service, 'statements-named', { statements: proofs })).map(readStatement);

  const nodes = new Map(things.map(({ thing }) => [toThing(thing)?.id, thing]));
  const byPair = groupBy(relations, ({ from, to }) => key(from, to));
  const statements = new Map(said.map((one) => [one.id, one]));
  const editions = new Map(sources.map(({ source }) => toSource(source)).map((one) => [one.id, one]));
  return {
    stop: (id, count) => toStop(id, nodes.get(id), count),
    between: (a, b) => [...(byPair.get(key(a, b)) ?? []), ...(byPair.get(key(b, a)) ?? [])],
    statement: (id) => statements.get(id),
    source: (id) => editions.get(id),
  };
}

const key = (from: string, to: string) => JSON.stringify([from, to]);

function toRelation(row: Row): Between {
  const { from, to, relation } = Relation.parse(row);
  return { ...relation.properties, type: relation.type, from, to };
}

function toStop(id: string, node: Value | undefined, relations: number): Stop {
  const thing = toThing(node) ?? { id, kind: 'Policy' as const, label: id };
  const properties = isNode(node) ? node.properties : {};
  const date = typeof properties['date'] === 'string' ? properties['date'] : null;
  return { ...thing, label: thing.label === id ? toldBy(properties, id) : thing.label, date, relations };
}

/** A figure or a problem has no name: it is called by what it says. */
function toldBy({ of, metric, value, unit, text }: Row, id: string): string {
  if (typeof text === 'string') return text;
  if (metric === undefined || value === undefined) return id;
  return `${[of, metric].filter((part) => typeof part === 'string').join(' ')} ${value}${unit ?? ''}`;
}
