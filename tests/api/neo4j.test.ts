import { afterAll, describe, test } from '@jest/globals';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { startNeo4j } from '../neo4j/server.ts';
import { api } from './suites/all.ts';

// Undefined, with a line that says what is missing, where this machine cannot run Neo4j and LIANTU_REQUIRE does not ask for it.
const server = await startNeo4j();

if (server)
  describe('with a Neo4j server', () => {
    const stores = openNeo4j(server);
    afterAll(async () => {
      await (await stores).close();
      await server.stop();
    });

    api({
      name: 'Neo4j',
      // One server for all suites: it is emptied for each, and stays open when one is done.
      async open() {
        const store = await stores;
        await store.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]);
        return { ...store, close: async () => {} };
      },
    });
  });
else test.skip('the API on Neo4j', () => {});
