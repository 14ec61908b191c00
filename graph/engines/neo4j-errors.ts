import { errorCode, LiantuError, StoreError } from '../errors.ts';
import { Late } from './deadline.ts';
import { firstLine, statementFailed, writeRefused } from './refusals.ts';

interface Place {
  uri: string;
  user: string;
  database?: string;
}

/**
 * What a failure of the driver means to the reader. The driver's `code` decides; its `gqlStatus` is the same for nearly all.
 * While opening every failure is one of the store.
 */
export function neo4jFailure(cause: unknown, at: Place, when: 'opening' | 'running' = 'running'): LiantuError {
  if (cause instanceof LiantuError) return cause;
  const code = errorCode(cause);
  if (cause instanceof Late || /ServiceUnavailable|SessionExpired/.test(code)) return down(at, cause);
  if (/BookmarkTimeout/.test(code)) return behind(at, cause);
  if (code.startsWith('Neo.ClientError.Security'))
    return new StoreError(`Neo4j at ${host(at.uri)} refuses user ${at.user}: check NEO4J_USER and NEO4J_PASSWORD.`, cause);
  if (/DatabaseNotFound|DatabaseUnavailable/.test(code))
    return new StoreError(`Neo4j at ${host(at.uri)} has no database ${at.database ?? ''}: check NEO4J_DATABASE.`, cause);
  if (code.endsWith('.AccessMode')) return writeRefused(cause);
  if (/TimedOut|Terminated|LockClientStopped/.test(code))
    return new LiantuError('statement-timeout', 'The graph took too long and the statement was stopped: ask for less.', {
      status: 503,
      cause,
    });
  if (/MemoryPoolOutOfMemory/.test(code))
    return new LiantuError('statement-too-large', 'The statement needs more memory than Neo4j gives it: ask for less.', {
      status: 503,
      cause,
    });
  if (when === 'running') return statementFailed(cause);
  return new StoreError(`Neo4j at ${host(at.uri)} cannot be used (${firstLine(cause)}): check NEO4J_URI.`, cause);
}

const down = (at: Place, cause: unknown) =>
  new StoreError(
    `Neo4j at ${host(at.uri)} does not answer: start it or correct NEO4J_URI (unset it to use the embedded graph).`,
    cause,
  );

const behind = (at: Place, cause: unknown) =>
  new StoreError(`Neo4j at ${host(at.uri)} does not have what was written last: ask again in some seconds.`, cause);

const unreadable = 'an address that is none';

/** The address without what may be secret in it. */
function host(uri: string): string {
  try {
    const { protocol, host: name } = new URL(uri);
    return name === '' ? unreadable : `${protocol}//${name}`;
  } catch {
    return unreadable;
  }
}
