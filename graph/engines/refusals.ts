import { LiantuError } from '../errors.ts';
import { mask } from './mask.ts';

/** A reading statement that would write. */
export function writeRefused(cause?: unknown): LiantuError {
  return new LiantuError(
    'write-refused',
    'Refused: the statement would write where only reading is allowed. Nothing was written.',
    {
      status: 400,
      cause,
    },
  );
}

/** A statement that the engine could not run: a fault of the statement, its parameters or the data. */
export function statementFailed(cause: unknown): LiantuError {
  return new LiantuError('statement-failed', `The graph refused the statement: ${firstLine(cause)}`, { cause });
}

/** An engine's message without the lines that point into the statement. */
export function firstLine(cause: unknown): string {
  const message = typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : cause;
  return String(message).split('\n')[0] ?? '';
}

const writing = /(?<![.:$\w])(?:CREATE|MERGE|INSERT|SET|REMOVE|DELETE|DROP|ALTER|FOREACH|LOAD|GRANT)(?!\w)/i;

/**
 * Whether a statement has the word of a writing clause outside strings, names and comments. The embedded engine counts
 * no schema change and does not undo one, so that its reads are checked before they run as well as after.
 */
export function mentionsWriting(cypher: string): boolean {
  return writing.test(mask(cypher));
}
