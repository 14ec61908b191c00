import type { Finder } from './structure.ts';

/** A form that may not stand in `cypher/`. */
export interface Rule {
  name: string;
  reason: string;
  instead: string;
  find: Finder;
}
