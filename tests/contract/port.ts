import { expect, test } from '@jest/globals';
import { LiantuError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Engine } from './engines.ts';

const count = async (store: GraphStore) => (await store.read('MATCH (n) RETURN count(n) AS count'))[0]?.['count'];
const kept = { cypher: 'CREATE (:Entity {id: $id})', parameters: { id: 'kept' } };

/** Tests what `graph/store.ts` promises, on one engine. */
export function portContract({ fresh, name }: Engine): void {
  test('a write whose last batch fails leaves nothing of the batches before it', async () => {
    const store = await fresh();
    const failing = {
      cypher: 'UNWIND $rows AS row MERGE (:Entity {id: row.id}) RETURN 1 / row.zero',
      parameters: { rows: [{ id: 'b', zero: 0 }] },
    };
    await expect(store.write([kept, failing])).rejects.toMatchObject({ type: 'statement-failed', cause: expect.anything() });
    expect(await count(store)).toBe(0);
    await store.write([kept]);
    expect(await count(store)).toBe(1);
  });

  test('a write that is called off between two batches leaves nothing, and says so', async () => {
    const store = await fresh();
    const off = new AbortController();
    const batches = {
      *[Symbol.iterator]() {
        yield kept;
        off.abort();
        yield { ...kept, parameters: { id: 'late' } };
      },
    };
    await expect(store.write(Object.assign([], batches), off.signal)).rejects.toMatchObject({ type: 'called-off' });
    expect(await count(store)).toBe(0);
    await store.write([kept], new AbortController().signal);
    expect(await count(store)).toBe(1);
  });

  test('two things of one id are refused, whatever wrote the first', async () => {
    const store = await fresh();
    await store.write([kept]);
    await expect(store.write([kept])).rejects.toThrow(LiantuError);
    expect(await count(store)).toBe(1);
  });

  test('writes that are sent at once are all there', async () => {
    const store = await fresh();
    const ids = Array.from({ length: 8 }, (_, index) => `n${index}`);
    const cypher = 'MERGE (shared:Entity {id: $shared}) SET shared.last = $id CREATE (:Entity {id: $id})';
    await Promise.all(ids.map((id) => store.write([{ cypher, parameters: { id, shared: 'shared' } }])));
    expect(await count(store)).toBe(9);
  });

  test.each([
    "CREATE (:Entity {id: 'x'})",
    "MERGE (:Entity {id: 'x'})",
    "MATCH (n:Entity) SET n.name = 'x'",
    'MATCH (n:Entity) DETACH DELETE n',
    "MATCH (n:Entity) CALL { WITH n CREATE (m:Entity {id: 'x'}) RETURN m } RETURN m",
    'CREATE INDEX other IF NOT EXISTS FOR (n:Other) ON (n.id)',
    'DROP CONSTRAINT entity_id_unique IF EXISTS',
  ])('a read refuses %s and nothing is written', async (cypher) => {
    const store = await fresh();
    await store.write([kept]);
    await expect(store.read(cypher)).rejects.toMatchObject({ type: 'write-refused', status: 400 });
    expect(await store.read('MATCH (n) RETURN n.id AS id, n.name AS name')).toEqual([{ id: 'kept', name: null }]);
  });

  test('a read may speak of writing in names, texts and comments', async () => {
    const store = await fresh();
    const cypher = "MATCH (n:Entity {id: 'SET'}) /* DELETE */ RETURN n.id AS `MERGE` // DROP";
    expect(await store.read(cypher)).toEqual([]);
  });

  test('a statement that makes no sense is told in one line, with the cause kept', async () => {
    const store = await fresh();
    const failure = await store.read('MATCH (n RETURN n').catch((error: unknown) => error);
    expect(failure).toMatchObject({ type: 'statement-failed', cause: expect.anything() });
    expect((failure as LiantuError).message).not.toContain('\n');
  });

  test('the schema may be defined again', async () => {
    const store = await fresh();
    const schema = [{ cypher: 'CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE' }];
    await store.write(schema);
    await expect(store.write(schema)).resolves.toBeUndefined();
  });

  test('it is well while it is open', async () => {
    const store = await fresh();
    expect(await store.health()).toEqual({ engine: name, ok: true });
  });
}
