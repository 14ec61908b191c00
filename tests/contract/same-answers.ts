import { expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore, Value } from '../../graph/store.ts';
import { type Asked, everythingAsked } from './asked.ts';
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
    const compareOne = async ({ cypher, ...question }: Asked) => {
      const read = (store: GraphStore) => store.read(cypher, question.parameters);
      const [got, wanted] = (await Promise.all([read(embedded), read(neo4j)])).map((rows) => settled(timeless(rows)));
      // Thousands of long answers are alike: only what is not is worth a comparison that can be read.
      if (JSON.stringify(got) !== JSON.stringify(wanted))
        expect({ ...question, rows: got }).toEqual({ ...question, rows: wanted });
    };
    for (let at = 0; at < asked.length; at += together) await Promise.all(asked.slice(at, at + together).map(compareOne));
    expect(asked.length).toBeGreaterThan(catalogue.questions.size);
  });
}

/** Statements on the way at once: a server answers several in the time of one. */
const together = 12;

/** Changes without when they were made and the id that follows from it: both graphs were filled, one after the other. */
function timeless(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(timeless);
  const clocked = typeof value['at'] === 'string' && 'before' in value && 'after' in value ? { at: '', id: '' } : {};
  return Object.fromEntries(Object.entries({ ...value, ...clocked }).map(([key, each]) => [key, timeless(each)]));
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
