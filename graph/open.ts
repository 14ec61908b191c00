import { openEmbedded } from './engines/embedded.ts';
import type { GraphStore } from './store.ts';

/**
 * Opens the graph that the environment names: the server at `NEO4J_URI` (with `NEO4J_USER`, default neo4j,
 * `NEO4J_PASSWORD`, `NEO4J_DATABASE`), else the embedded one under `LIANTU_DATA` (default `./data`).
 * @throws StoreError with what to do, when it cannot be opened.
 */
export async function openStore(env: NodeJS.ProcessEnv = process.env): Promise<GraphStore> {
  const uri = env['NEO4J_URI'];
  if (!uri) return openEmbedded(env['LIANTU_DATA'] || 'data');
  const database = env['NEO4J_DATABASE'];
  // The driver is loaded when needed: it would slow down every start of the command line.
  const { openNeo4j } = await import('./engines/neo4j.ts');
  return openNeo4j({
    uri,
    user: env['NEO4J_USER'] || 'neo4j',
    password: env['NEO4J_PASSWORD'] ?? '',
    ...(database ? { database } : {}),
  });
}
