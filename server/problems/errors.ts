import { LiantuError } from '../../graph/errors.ts';
import type { Kind } from '../../graph/kinds.ts';

/** A thing as every answer shows it: `kind` is the finest of its labels, `label` its best name. */
export interface Candidate {
  id: string;
  kind: Kind;
  label: string;
}

/** A path that exists, asked with a method that it does not take. */
export class MethodError extends LiantuError {
  readonly allowed: readonly string[];

  constructor(method: string, allowed: readonly string[]) {
    super('method-not-allowed', `${method} is not possible here; use ${allowed.join(' or ')}.`, { status: 405 });
    this.allowed = allowed;
  }
}

/** A name that several things bear: the reader has to choose. */
export class AmbiguousError extends LiantuError {
  readonly parameter: string;
  readonly candidates: readonly Candidate[];

  constructor(parameter: string, name: string, candidates: readonly Candidate[]) {
    const list = candidates.map(({ id, kind, label }) => `${id} (${kind} ${label})`).join(', ');
    super('ambiguous-name', `${parameter}: ${name} names ${candidates.length} things; give the id of one: ${list}.`, { status: 400 });
    this.parameter = parameter;
    this.candidates = candidates;
  }
}
