import { LiantuError } from '../../graph/errors.ts';
import type { ThingRow } from '../things/thing.ts';

/** A path that exists, asked with a method that it does not take. */
export class MethodError extends LiantuError {
  readonly allowed: readonly string[];

  constructor(method: string, allowed: readonly string[]) {
    super('method-not-allowed', `${method} is not possible here; use ${allowed.join(' or ')}.`, { status: 405 });
    this.allowed = allowed;
  }
}

/** A body in a media type that is not taken. */
export class MediaError extends LiantuError {
  readonly allowed: readonly string[];

  constructor(media: string, allowed: readonly string[]) {
    const given = media === '' ? 'The body comes without a Content-Type' : `A body of ${media.slice(0, 60)} is not taken here`;
    super('unsupported-media', `${given}; send ${allowed.join(' or ')}.`, { status: 415 });
    this.allowed = allowed;
  }
}

/** A name that several things bear: the reader has to choose. */
export class AmbiguousError extends LiantuError {
  readonly parameter: string;
  readonly candidates: readonly ThingRow[];

  constructor(parameter: string, name: string, candidates: readonly ThingRow[]) {
    const list = candidates.map(({ id, kind, label }) => `${id} (${kind} ${label})`).join(', ');
    super('ambiguous-name', `${parameter}: ${name} names ${candidates.length} things; give the id of one: ${list}.`, {
      status: 400,
    });
    this.parameter = parameter;
    this.candidates = candidates;
  }
}
