import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';

/** A store and the statements that it is asked and filled with. */
export interface Graph {
  store: GraphStore;
  catalogue: Catalogue;
}
