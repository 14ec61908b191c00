import { expect, test } from '@jest/globals';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { StoreError } from '../../graph/errors.ts';
import type { Neo4jServer } from '../neo4j/server.ts';

const secret = 'not-the-password';

/** Tests how a Neo4j server that does not serve is told. The last one stops the server. */
export function neo4jRefusals(server: Neo4jServer): void {
  test('a wrong password is told without it', async () => {
    const refusal: unknown = await openNeo4j({ ...server, password: secret }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreError);
    expect(String(refusal)).toMatch(/refuses user neo4j: check NEO4J_USER and NEO4J_PASSWORD/);
    expect(String(refusal)).not.toContain(secret);
  });

  test('a database that is not there is told', async () => {
    await expect(openNeo4j({ ...server, database: 'nosuch' })).rejects.toThrow(/has no database nosuch: check NEO4J_DATABASE/);
  });

  test('a server that goes away is not well, and health says so without throwing', async () => {
    const store = await openNeo4j(server);
    expect(await store.health()).toEqual({ engine: 'neo4j', ok: true });
    await server.stop();
    expect(await store.health()).toMatchObject({ engine: 'neo4j', ok: false, reason: expect.stringMatching(/does not answer/) });
    await store.close();
  });
}
