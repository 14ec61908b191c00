import type { GraphStore } from '../../graph/store.ts';

/** What the contract is made over: it follows from the routes and the questions, and only its examples from a graph. */
export const nothing: GraphStore = {
  engine: 'embedded',
  read: async () => [],
  write: async () => {},
  health: async () => ({ engine: 'embedded', ok: true }),
  close: async () => {},
};
