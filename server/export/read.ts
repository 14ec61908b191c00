import { z } from 'zod';
import { LiantuError } from '../../graph/errors.ts';
import { isNode, isRelation } from '../../graph/rows.ts';
import { Evidence, reference } from '../../graph/statement.ts';
import type { Row, Value } from '../../graph/store.ts';
import { lookup, type Service } from '../service.ts';
import { toSource } from '../sources/source.ts';
import { toThing } from '../things/thing.ts';
import type { ExportedGraph, ExportedRelation, ExportedThing, Property } from './graph.ts';

/** Things that are read at once: memory stays that of so many, whatever the graph. */
const atOnce = 2000;

/**
 * The graph of some things and of all relations between them, read as it is written.
 * @param only ids of the things; undefined for all that there are
 * @throws StoreError when the store does not answer.
 */
export async function readGraph(
  service: Service,
  about: Pick<ExportedGraph, 'title' | 'answer'>,
  only?: ReadonlySet<string>,
): Promise<ExportedGraph> {
  const [{ version }, sources, names, ids] = await Promise.all([
    service.dataset(),
    lookup(service, 'sources'),
    lookup(service, 'property-names'),
    only ? [...only].sort() : allIds(service),
  ]);
  const named = (of: string) =>
    names.flatMap(({ of: one, name }) => (one === of && !apart.includes(String(name)) ? [String(name)] : []));
  return {
    dataset: version,
    ...about,
    sources: new Map(sources.map(({ source }) => [toSource(source).id, toSource(source)])),
    names: { things: named('thing'), relations: named('relation') },
    async *things() {
      for (const some of parts(ids)) yield* await thingsOf(service, some);
    },
    async *relations() {
      for (const some of parts(ids)) yield* await relationsOf(service, some, only);
    },
  };
}

/** Properties that stand for themselves in what is exported. */
const apart = ['id', 'evidence'];

const allIds = async (service: Service) => (await lookup(service, 'ids')).map(({ id }) => String(id));

function* parts(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += atOnce) yield ids.slice(at, at + atOnce);
}

async function thingsOf(service: Service, ids: string[]): Promise<ExportedThing[]> {
  const [rows, quotes] = await Promise.all([lookup(service, 'things', { ids }), lookup(service, 'quotes-of-subjects', { ids })]);
  const known = quotesIn(quotes);
  return rows.flatMap(({ thing: node }) => {
    const thing = toThing(node);
    if (!thing || !isNode(node)) return [];
    const labels = node.labels.filter((label) => label !== 'Entity');
    return [{ ...thing, labels, ...properties(node.properties, known) }];
  });
}

async function relationsOf(service: Service, ids: string[], only?: ReadonlySet<string>): Promise<ExportedRelation[]> {
  const found = await lookup(service, 'dated-relations-from', { ids });
  const rows = only ? found.filter(({ to }) => only.has(String(to))) : found;
  const statements = rows.flatMap(({ relation }) => listOf(isRelation(relation) ? relation.properties['statements'] : null));
  const known = quotesIn(await lookup(service, 'quotes-of-statements', { statements: [...new Set(statements)] }));
  return rows.flatMap(({ id, from, ofDocument, to, relation, fromEarliest, toEarliest }) => {
    if (!isRelation(relation)) return [];
    const days = [fromEarliest, toEarliest].filter((day) => typeof day === 'string').sort();
    return [
      {
        id: String(id),
        from: String(from),
        ofDocument: ofDocument === true,
        type: relation.type,
        to: String(to),
        earliest: days.at(-1),
        ...properties(relation.properties, known),
      },
    ];
  });
}

const listOf = (value: Value | undefined) => (Array.isArray(value) ? value.map(String) : []);

function quotesIn(rows: readonly Row[]): Map<string, Evidence> {
  return new Map(rows.map((row) => Evidence.parse(row)).map((quote) => [reference(quote), quote]));
}

const Properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number(), z.boolean()]))]),
);

/** Properties and, in place of the addresses of evidence, the quotes at them. */
function properties(
  of: Row,
  quotes: ReadonlyMap<string, Evidence>,
): { properties: Record<string, Property>; evidence: Evidence[] } {
  const evidence = listOf(of['evidence']).map((ref) => {
    const quote = quotes.get(ref);
    if (quote) return quote;
    throw new LiantuError(
      'internal',
      `The evidence ${ref} of ${String(of['id'])} has no quote; liantu check tells what is wrong.`,
    );
  });
  const kept = Object.entries(of).filter(([name]) => !apart.includes(name));
  return { properties: Properties.parse(Object.fromEntries(kept)), evidence };
}
