import { expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore, Value } from '../../graph/store.ts';
import { everythingAsked } from './asked.ts';
import type { Engines } from './engines.ts';

/**
 * Tests that every reading statement of the catalogue gives the same rows in the same order on both engines.
 * @param name completes "both engines answer alike of …"
 * @param load fills an empty store: a fixture, or the ingestion of a real input
 */
export function sameAnswers(
  name: string,
  { all }: Pick<Engines, 'all'>,
  catalogue: Catalogue,
  load: (store: GraphStore) => Promise<void>,
): void {
  const compare = all.length > 1 ? test : test.skip;
  compare(`both engines answer alike of ${name}`, async () => {
    const stores = await Promise.all(all.map((engine) => engine.fresh()));
    for (const store of stores) await load(store);
    const [embedded, neo4j] = stores as [GraphStore, GraphStore];
    const asked = await everythingAsked(catalogue, embedded);
    for (const { cypher, ...question } of asked) {
      const [got, wanted] = await Promise.all([embedded, neo4j].map((store) => store.read(cypher, question.parameters)));
      expect({ ...question, rows: settled(got) }).toEqual({ ...question, rows: settled(wanted) });
    }
  });
}

/** Lists of things in one order: a pattern comprehension gives them in none, where rows and lists of values have theirs. */
function settled(value: Value | undefined): Value {
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, inside(each)]));
  }
  return value.map(settled);
}

function inside(value: Value): Value {
  if (!Array.isArray(value) || value.every((each) => each === null || typeof each !== 'object')) return settled(value);
  return value.map(settled).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
