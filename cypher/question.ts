import type { Kind } from '../graph/kinds.ts';

/**
 * What a header may name as a type. A node kind, or a label that several kinds share (`Region`, `Thing` for any),
 * takes an id or any known name as a parameter, and is a node in a column. `Date` is an EDTF string, `Refs` a list of
 * evidence references, `Strings` a list of strings.
 */
export type ParameterType = Kind | 'Region' | 'Thing' | 'Date' | 'Integer' | 'String';
export type ColumnType = ParameterType | 'Number' | 'Boolean' | 'Refs' | 'Strings';

export interface Parameter {
  name: string;
  type: ParameterType;
  /** `Date?` in the header: null when not given. */
  optional: boolean;
  /** `= 330000` in the header. */
  default: string | null;
  /** `in first, any` in the header: the values that a String can have; null for any. */
  allowed: readonly string[] | null;
}

export interface Column {
  name: string;
  type: ColumnType;
}

/** What a question is about, in the order in which a newcomer would ask. */
export const groups = [
  'spread',
  'ties',
  'mechanisms',
  'leaders',
  'chains',
  'documents',
  'figures and problems',
  'people',
  'sources',
] as const;
export type Group = (typeof groups)[number];

/** One file of `cypher/questions/`: its header and its statement. */
export interface Question {
  /** The file's name without ending: the route, the tool. */
  name: string;
  zh: string;
  en: string;
  parameters: Parameter[];
  columns: Column[];
  cypher: string;
  group?: Group;
  /** What one may hear, in a few words: no promise of the data at hand. */
  example?: string;
  /** What its rows mean and do not mean, as the comments below its header say. */
  notes?: string;
}

/** Every statement that the service runs, by name. */
export interface Catalogue {
  /** Constraints, then indexes, in order. */
  schema: string[];
  /** `load/relations.cypher` is `relations`. */
  load: Record<string, string>;
  /** Internal reads that are no question: `lookup/thing.cypher` is `thing`. */
  lookup: Record<string, string>;
  questions: ReadonlyMap<string, Question>;
}
