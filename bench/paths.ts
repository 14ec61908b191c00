import { loadCatalogue } from '../cypher/catalogue.ts';
import type { Catalogue } from '../cypher/question.ts';
import { integer, type Random, seeded, uniform } from '../diffusion/random/random.ts';
import { openEmbedded } from '../graph/engines/embedded.ts';
import { dampingOfHubs } from '../graph/paths/cost.ts';
import { keptReader } from '../graph/paths/kept.ts';
import type { PathRequest, Reader } from '../graph/paths/request.ts';
import { searchPaths } from '../graph/paths/search.ts';
import type { GraphStore } from '../graph/store.ts';
import { storeReader } from '../server/paths/reader.ts';
import type { Suite } from './suite.ts';

/** As much as the embedded engine is meant for. */
const size = { things: 100_000, relations: 400_000 };
const page = 1_000;
const pairs = 100;

/**
 * Paths between things drawn at random of a random graph, against the engine's own shortest path between the same. That one
 * looks for the fewest relations and stops at the first; ours for the best by cost, and proves it. `first` reads all that it
 * needs from the store; `again` is of pairs that were asked before: what was read is kept, as in the service.
 */
export async function paths(): Promise<Suite> {
  const store = await openEmbedded(':memory:');
  const catalogue = loadCatalogue();
  const next = seeded(7);
  await fill(store, catalogue, next);
  const asked = Array.from({ length: pairs }, () => [thing(next), thing(next)] as const);
  const cypher = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH p = shortestPath((a)-[*..${maxLength}]-(b)) RETURN length(p)`;
  const own = inTurn(asked, (from, to) => store.read(cypher, { from, to }));

  const fresh = storeReader({ store, catalogue });
  const kept = keptReader(fresh);
  const search = (reader: Reader, k: number) =>
    inTurn(asked, (from, to) => searchPaths(request(from, to, k), reader, () => performance.now()));
  const before = search(kept, 5);
  for (let at = 0; at < pairs; at += 1) await before();
  return {
    runs: pairs,
    base: `the engine's shortestPath, ${size.things} things, ${size.relations} relations`,
    tasks: {
      'shortestPath of the engine': own,
      'best path, first': search(fresh, 1),
      'best path, again': search(kept, 1),
      'best five, first': search(fresh, 5),
      'best five, again': search(kept, 5),
    },
    close: () => store.close(),
  };
}

const maxLength = 8;

function request(from: string, to: string, k: number): PathRequest {
  const rules = {
    avoidRelations: [],
    avoidKinds: [],
    avoid: [],
    leastAssertion: 'derived',
    leastConfidence: 0,
    negated: false,
    asOf: null,
  } as const;
  return {
    from,
    to,
    via: [],
    k,
    maxLength,
    hubs: dampingOfHubs,
    rules,
    budget: { nodes: 100_000, relations: 1_000_000, milliseconds: 60_000 },
  };
}

/** Asks of the pairs one after the other, again from the first after the last. */
function inTurn(
  asked: readonly (readonly [string, string])[],
  ask: (from: string, to: string) => Promise<unknown>,
): () => Promise<unknown> {
  let at = 0;
  return () => {
    const [from, to] = asked[at % asked.length] as readonly [string, string];
    at += 1;
    return ask(from, to);
  };
}

const idOf = (at: number) => `thing-${at}`;
const thing = (next: Random) => idOf(integer(next, size.things));

async function fill(store: GraphStore, { schema }: Catalogue, next: Random): Promise<void> {
  await store.write(schema.map((cypher) => ({ cypher })));
  const things = 'UNWIND $rows AS id CREATE (n:Entity:Region) SET n.id = id, n.name = id';
  for (let from = 0; from < size.things; from += page)
    await store.write([{ cypher: things, parameters: { rows: Array.from({ length: page }, (_, at) => idOf(from + at)) } }]);
  const relations =
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:REFERRED_TO]->(b) SET r = row.properties';
  for (let from = 0; from < size.relations; from += page) {
    const rows = Array.from({ length: page }, (_, at) => ({
      from: thing(next),
      to: thing(next),
      properties: {
        id: `relation-${from + at}`,
        assertion: 'stated',
        modality: 'fact',
        polarity: 'affirmed',
        confidence: Math.round(500 + 500 * uniform(next)) / 1000,
      },
    }));
    await store.write([{ cypher: relations, parameters: { rows } }]);
  }
}
