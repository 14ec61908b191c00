import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { StoreError } from '../errors.ts';
import type { Batch, GraphStore, Health, Parameters, Row } from '../store.ts';
import { unclosed, undone, unopened } from './embedded-errors.ts';
import { embeddedRow } from './embedded-rows.ts';
import { makeFolder } from './folder.ts';
import { firstLine, mentionsWriting, writeRefused } from './refusals.ts';
import { wanted } from './wanted.ts';

/** The one file of the embedded graph, under the data folder. */
export const embeddedFile = 'graph.grafeo';

/**
 * Opens the graph in this process: `folder` holds one file, made when missing; `:memory:` keeps nothing.
 * @throws StoreError when another process holds the file, the platform has no build, or the file is no graph.
 */
export async function openEmbedded(folder: string): Promise<GraphStore> {
  const Database = await load();
  if (folder === ':memory:') return embeddedStore(Database.create(), 'memory');
  const file = join(folder, embeddedFile);
  try {
    await makeFolder(folder);
    return embeddedStore(Database.create(file), file);
  } catch (cause) {
    throw unopened(file, cause);
  }
}

async function load(): Promise<typeof GrafeoDB> {
  try {
    return (await import('@grafeo-db/js')).default.GrafeoDB;
  } catch (cause) {
    const place = `${process.platform} ${process.arch}`;
    throw new StoreError(
      `The embedded graph engine has no build for this platform (${place}): set NEO4J_URI to use a Neo4j server instead.`,
      cause,
    );
  }
}

function embeddedStore(database: GrafeoDB, file: string): GraphStore {
  let closed = false;
  // Writes wait for one another: of two that overlap the engine would fail one with a conflict.
  let last: Promise<void> = Promise.resolve();
  const running = new Set<Promise<unknown>>();

  function track<T>(work: Promise<T>): Promise<T> {
    running.add(work);
    const done = () => running.delete(work);
    work.then(done, done);
    return work;
  }

  async function read(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    if (mentionsWriting(cypher)) throw writeRefused();
    return track(inTransaction(open(), file, (transaction) => rows(transaction, cypher, parameters)));
  }

  async function write(batches: readonly Batch[], signal?: AbortSignal): Promise<void> {
    open();
    const next = last.then(() => track(commit(open(), file, batches, signal)));
    last = next.catch(() => {});
    return next;
  }

  function open(): GrafeoDB {
    if (closed) throw new StoreError('The embedded graph is closed: open it again.');
    return database;
  }

  async function health(): Promise<Health> {
    try {
      await read('RETURN 1 AS one');
      return { engine: 'embedded', ok: true };
    } catch (error) {
      return { engine: 'embedded', ok: false, reason: firstLine(error) };
    }
  }

  async function close(): Promise<void> {
    if (closed) return;
    await last;
    closed = true;
    await Promise.allSettled(running);
    try {
      database.close();
    } catch (cause) {
      throw unclosed(file, cause);
    }
  }

  return { engine: 'embedded', read, write, health, close };
}

/** The transaction of a read is always undone, so that a write which slipped through leaves nothing. */
async function inTransaction<T>(database: GrafeoDB, file: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    return await work(transaction);
  } catch (cause) {
    throw undone(file, cause);
  } finally {
    rollback(transaction);
  }
}

/** A commit that failed is undone by the engine, which still calls the transaction active and refuses to undo it again. */
function rollback(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch (error) {
    if (!/GRAFEO-T004/u.test(firstLine(error))) throw error;
  }
}

/** Rows that are taken over from the engine before other work of the process has a turn: some milliseconds. */
const turn = 500;

async function rows(transaction: Transaction, cypher: string, parameters: Parameters): Promise<Row[]> {
  const result = await transaction.executeCypher(cypher, parameters);
  if (Object.values(result.counters).some((count) => count > 0)) throw writeRefused();
  const { length } = result;
  const found: Row[] = [];
  while (found.length < length) {
    if (found.length > 0 && found.length % turn === 0) await setImmediate();
    found.push(embeddedRow(result.get(found.length)));
  }
  return found;
}

/** The engine undoes a failing statement alone and would commit the rest: here the first failure undoes all. */
function commit(database: GrafeoDB, file: string, batches: readonly Batch[], signal?: AbortSignal): Promise<void> {
  return inTransaction(database, file, async (transaction) => {
    for (const { cypher, parameters = {} } of wanted(batches, signal)) await transaction.executeCypher(cypher, parameters);
    transaction.commit();
  });
}
