import { LiantuError } from '../../graph/errors.ts';
import type { Refusal } from './judge.ts';

/** A statement of a reader's own that may not run. */
export class CypherError extends LiantuError {
  readonly line?: number;
  readonly column?: number;
  readonly allowed: readonly string[];

  constructor(refused: Refusal | string) {
    const told = typeof refused === 'string' ? { why: `${refused}.`, allowed: [] } : { ...refused, why: sentence(refused) };
    super('cypher-refused', told.why, { status: 400 });
    this.allowed = told.allowed;
    if ('line' in told) Object.assign(this, { line: told.line, column: told.column });
  }
}

const sentence = ({ what, why, line, column }: Refusal) => `Line ${line}, column ${column}: ${what} is refused, as ${why}.`;
