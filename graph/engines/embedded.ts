import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { LiantuError, StoreError } from '../errors.ts';
import type { Batch, GraphStore, Health, Parameters, Row } from '../store.ts';
import { embeddedRow } from './embedded-rows.ts';
import { firstLine, mentionsWriting, statementFailed, writeRefused } from './refusals.ts';

/** The one file of the embedded graph, under the data folder. */
export const embeddedFile = 'graph.grafeo';

/**
 * Opens the graph in this process: `folder` holds one file, made when missing; `:memory:` keeps nothing.
 * @throws StoreError when another process holds the file, the platform has no build, or the file is no graph.
 */
export async function openEmbedded(folder: string): Promise<GraphStore> {
  const Database = await load();
  if (folder === ':memory:') return embeddedStore(Database.create());
  const file = join(folder, embeddedFile);
  try {
    await mkdir(folder, { recursive: true });
    return embeddedStore(Database.create(file));
  } catch (cause) {
    throw new StoreError(unopened(file, cause), cause);
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

function unopened(file: string, cause: unknown): string {
  const reason = firstLine(cause);
  if (/lock/i.test(reason))
    return `Another process holds ${file}: send the request to the running server, or stop it and try again.`;
  if (/EACCES|EPERM|EROFS|denied|read-only/i.test(reason))
    return `${file} cannot be written: give this user the right to write there, or set LIANTU_DATA to another folder.`;
  return `${file} cannot be opened as a graph (${reason}): move it away, then liantu restore a backup or ingest again.`;
}

function embeddedStore(database: GrafeoDB): GraphStore {
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
    return track(inTransaction(open(), (transaction) => rows(transaction, cypher, parameters)));
  }

  async function write(batches: readonly Batch[]): Promise<void> {
    open();
    const next = last.then(() => track(commit(open(), batches)));
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
    database.close();
  }

  return { engine: 'embedded', read, write, health, close };
}

/** The transaction of a read is always undone, so that a write which slipped through leaves nothing. */
async function inTransaction<T>(database: GrafeoDB, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    return await work(transaction);
  } catch (cause) {
    throw cause instanceof LiantuError ? cause : statementFailed(cause);
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

async function rows(transaction: Transaction, cypher: string, parameters: Parameters): Promise<Row[]> {
  const result = await transaction.executeCypher(cypher, parameters);
  if (Object.values(result.counters).some((count) => count > 0)) throw writeRefused();
  return result.toArray().map(embeddedRow);
}

/** The engine undoes a failing statement alone and would commit the rest: here the first failure undoes all. */
function commit(database: GrafeoDB, batches: readonly Batch[]): Promise<void> {
  return inTransaction(database, async (transaction) => {
    for (const { cypher, parameters = {} } of batches) await transaction.executeCypher(cypher, parameters);
    transaction.commit();
  });
}
