import { clauses } from './clauses.ts';
import { rules } from './rules.ts';

/** A form that one of the engines gets wrong or refuses, and what to write in its place. */
export interface Finding {
  rule: string;
  /** Of the statement, from 1. */
  line: number;
  reason: string;
  instead: string;
}

/** Every forbidden form in a statement, in order of place. */
export function lint(cypher: string): Finding[] {
  const read = clauses(cypher);
  return rules
    .flatMap(({ name, reason, instead, find }) => find(cypher, read).map((at) => ({ rule: name, at, reason, instead })))
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...rest }) => ({ ...rest, line: lineOf(cypher, at) }));
}

/** The line of an offset, from 1. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
