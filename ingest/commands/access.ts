import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Graph } from '../load/graph.ts';

/** How a command comes to the graph: opened only when it is needed. */
export interface GraphAccess {
  store(): Promise<GraphStore>;
  catalogue(): Catalogue;
}

/** Does something with the graph and closes it, whatever happens. */
export async function withGraph<Result>(access: GraphAccess, use: (graph: Graph) => Promise<Result>): Promise<Result> {
  const store = await access.store();
  try {
    return await use({ store, catalogue: access.catalogue() });
  } finally {
    await store.close();
  }
}
