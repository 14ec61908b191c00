import type { RelationType } from '../predicates.ts';
import type { Statement } from '../statement.ts';

/** One relation at a thing, whichever way it points: what the search needs to know of it. */
export interface Hop extends Pick<Statement, 'assertion' | 'modality' | 'polarity' | 'confidence'> {
  /** The thing that was asked for. */
  id: string;
  other: string;
  type: RelationType;
}

/** What the search needs to know of a thing. */
export interface Facts {
  id: string;
  labels: readonly string[];
  /** Relations at it, both ways. */
  degree: number;
  /** Of what is dated, the first and last day that the date can mean. */
  earliest: string | null;
  latest: string | null;
}

/** How the search comes to the graph: one request a call, however many ids. What is not there has no row. */
export interface Reader {
  hops(ids: readonly string[]): Promise<readonly Hop[]>;
  /** @param labels those that are asked after; others that a thing carries are left out */
  facts(ids: readonly string[], labels: readonly string[]): Promise<readonly Facts[]>;
}

/** Which relations and things a path may use. The ends may be of any kind. */
export interface Rules {
  /** Only these relations; undefined: all but those that set two things against each other. */
  relations?: readonly RelationType[] | undefined;
  avoidRelations: readonly RelationType[];
  /** Labels of things that may stand between the ends; undefined: any. */
  kinds?: readonly string[] | undefined;
  avoidKinds: readonly string[];
  /** Ids of things to go around. */
  avoid: readonly string[];
  leastAssertion: Statement['assertion'];
  /** From 0 to 1. */
  leastConfidence: number;
  /** Whether what a source denies may be walked. */
  negated: boolean;
  /** A day, `2020-12-31`: dated things that had not begun by then are left out, and those without a date. */
  asOf: string | null;
}

/** Where a search gives up and gives what it has. */
interface Budget {
  /** Things whose relations are read. */
  nodes: number;
  /** Relations read, each from the end that was asked. */
  relations: number;
  milliseconds: number;
}

export interface PathRequest {
  from: string;
  to: string;
  /** Ids that every path has to pass, in any order. */
  via: readonly string[];
  /** How many paths. */
  k: number;
  /** Relations in one path, at most `longest`. */
  maxLength: number;
  /** What each doubling of a hub's relations costs a path through it, in steps. */
  hubs: number;
  rules: Rules;
  budget: Budget;
}

/** The most relations that a path can have: costs are compared exactly up to here. */
export const longest = 10;

/** Why a search ended. All but the last four are complete answers. */
export const endings = [
  'found',
  'all',
  'none-within-length',
  'not-connected',
  'nodes-spent',
  'relations-spent',
  'time-spent',
  'ways-spent',
] as const;
export type Ending = (typeof endings)[number];

export interface FoundPath {
  /** From end to end, each once. */
  ids: readonly string[];
  /** Of each of them, how many relations are at it. */
  degrees: readonly number[];
  /** In steps, to three digits: see `cost.ts`. */
  cost: number;
}

export interface FoundPaths {
  /** Cheapest first, then shorter, then by ids. */
  paths: readonly FoundPath[];
  /** How many of the first ones are certain to be the best there are. */
  proven: number;
  ended: Ending;
  /** Things and relations read; `depth`: how far from each end everything that is allowed was read. */
  searched: { nodes: number; relations: number; depth: { from: number; to: number } };
}
