import { LiantuError } from '../errors.ts';
import type { Parameters, Plan, RawLimits, RawReads, RawRows } from '../store.ts';
import { threads, type Unanswered } from '../threads.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { neo4jFailure } from './neo4j-errors.ts';
import { firstLine } from './refusals.ts';

/** What the thread is asked; it answers in kind or with the failure. */
export type RawTask = { cypher: string; parameters: Parameters } & ({ kind: 'plan' } | { kind: 'rows'; limits: RawLimits });
export type RawReply = { plan: Plan } | { rows: RawRows } | { failed: { code: string; message: string } };

/** Statements at once, those that wait, and megabytes of a thread: a value that a statement makes up may have any size. */
const room = { most: 4, waiting: 16, memory: 384 };

/** Milliseconds that the server gets to stop a statement by itself before its thread is ended. */
const grace = 1_000;

/** Statements of readers on a Neo4j server, run in threads with a connection each. */
export function neo4jRaw(address: Neo4jAddress): RawReads & { close(): Promise<void> } {
  const { uri, user, password, database } = address;
  const data = { uri, user, password, ...(database ? { database } : {}) };
  const { ask, close } = threads<RawTask, RawReply>(new URL('./neo4j-worker.js', import.meta.url), {
    ...room,
    data,
    start: 5_000,
  });

  async function reply(task: RawTask, { seconds, signal }: RawLimits): Promise<Exclude<RawReply, { failed: unknown }>> {
    const answer = await ask(task, { patience: seconds * 1000 + grace, ...(signal ? { signal } : {}) }).catch((cause) => {
      throw cause?.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(cause) : cause;
    });
    if (typeof answer === 'string') throw unanswered(answer);
    if ('failed' in answer) throw failure(answer.failed, address);
    return answer;
  }

  return {
    async plan(cypher, parameters, limits) {
      const answer = await reply({ kind: 'plan', cypher, parameters }, limits);
      if ('plan' in answer) return answer.plan;
      throw new LiantuError('internal', 'Neo4j gave no plan.');
    },
    async rows(cypher, parameters, limits) {
      const { signal: _, ...sent } = limits;
      const answer = await reply({ kind: 'rows', cypher, parameters, limits: sent }, limits);
      if ('rows' in answer) return answer.rows;
      throw new LiantuError('internal', 'Neo4j gave no rows.');
    },
    close,
  };
}

function failure(cause: { code: string; message: string }, address: Neo4jAddress): LiantuError {
  if (!/^Neo\.ClientError\.(?:Statement|Procedure)\./.test(cause.code) || cause.code.endsWith('.AccessMode'))
    return neo4jFailure(cause, address);
  // The plan is asked for with a line before the statement's own first one.
  const message = firstLine(cause).replace(/\(line (\d+), column (\d+) \(offset: \d+\)\)/g, (_, line, column) => {
    return `(line ${Math.max(Number(line) - 1, 1)}, column ${column})`;
  });
  return new LiantuError('cypher-refused', `Neo4j refused the statement: ${message}`, { status: 400, cause });
}

function unanswered(why: Unanswered): LiantuError {
  if (why === 'busy')
    return new LiantuError('too-many-requests', 'Too many statements wait already: try again in some seconds.', { status: 429 });
  const message = why === 'late' ? 'The statement took too long and was stopped: ask for less.' : 'Nobody waits for the answer.';
  return new LiantuError('statement-timeout', message, { status: 503 });
}

const tooLarge = (cause: unknown) =>
  new LiantuError('statement-too-large', 'The answer has a value that is too large: ask for less.', { status: 503, cause });
