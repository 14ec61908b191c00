import type { Catalogue } from '../../cypher/question.ts';
import { openEmbedded } from '../../graph/engines/embedded.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import type { GraphStore } from '../../graph/store.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts';

/** An engine under test: `fresh` gives it empty, with its schema. */
export interface Engine {
  name: GraphStore['engine'];
  fresh(): Promise<GraphStore>;
}

export interface Engines {
  all: readonly Engine[];
  /** Undefined where this machine cannot run one. */
  server: Neo4jServer | undefined;
  close(): Promise<void>;
}

/** The engines that this machine can run. One Neo4j serves every suite: it is emptied for each use. */
export async function startEngines(catalogue: Catalogue): Promise<Engines> {
  const schema = catalogue.schema.map((cypher) => ({ cypher }));
  const opened: GraphStore[] = [];
  const embedded: Engine = {
    name: 'embedded',
    fresh: async () => {
      const store = await openEmbedded(':memory:');
      opened.push(store);
      await store.write(schema);
      return store;
    },
  };
  const server = await startNeo4j();
  const remote = server && (await openNeo4j(server));
  if (remote) await remote.write(schema);
  const neo4j: Engine | undefined = remote && {
    name: 'neo4j',
    fresh: async () => {
      await remote.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]);
      return remote;
    },
  };
  return {
    all: neo4j ? [embedded, neo4j] : [embedded],
    server,
    close: async () => {
      for (const store of opened) await store.close();
      await remote?.close();
      await server?.stop();
    },
  };
}
