import { setImmediate } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { errorCode, type LiantuError } from '../errors.ts';
import type { Batch, GraphStore, Health, Parameters, Row } from '../store.ts';
import { within } from './deadline.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { neo4jFailure } from './neo4j-errors.ts';
import { neo4jRaw } from './neo4j-raw.ts';
import { neo4jParameters, neo4jRow } from './neo4j-rows.ts';
import { wanted } from './wanted.ts';

/**
 * Milliseconds after which the server gives a transaction up, for which the driver repeats one that may succeed later,
 * and that the server gets beyond that before it counts as gone.
 */
const limits = { read: 30_000, write: 120_000, retry: 10_000, connect: 5_000, grace: 5_000 };

/** Rows that are turned into ours before other work of the process has a turn: some milliseconds. */
const turn = 500;

/**
 * Connects to a Neo4j server, and asks it one thing so that a wrong address or password shows now.
 * @throws StoreError when it is down, refuses the password or lacks the database.
 */
export async function openNeo4j(address: Neo4jAddress): Promise<GraphStore> {
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: limits.connect,
      connectionAcquisitionTimeout: 2 * limits.connect,
      maxTransactionRetryTime: limits.retry,
      userAgent: 'liantu',
    });
    await ask(driver, address);
    return neo4jStore(driver, address);
  } catch (cause) {
    await driver?.close();
    throw neo4jFailure(cause, address, 'opening');
  }
}

/** One round trip without the driver's repeats, so that a server that is down is told at once. */
async function ask(driver: Driver, { database }: Neo4jAddress): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  try {
    await within(limits.connect + limits.grace, session.run('RETURN 1 AS one', {}, { timeout: limits.connect }));
  } finally {
    letGo(session);
  }
}

/** Closes a session without waiting: a server that is silent would not let it. */
function letGo(session: Session): void {
  session.close().catch(() => {});
}

function neo4jStore(driver: Driver, address: Neo4jAddress): GraphStore {
  // In a cluster a reader may be asked that lags behind: it waits until it has what this process wrote last.
  let bookmarkManager = neo4j.bookmarkManager();
  const target = (defaultAccessMode: SessionMode) => ({
    ...(address.database ? { database: address.database } : {}),
    defaultAccessMode,
    bookmarkManager,
  });

  /** A database that was put back to an earlier state never comes to what was written last: nobody waits for that twice. */
  function failure(cause: unknown): LiantuError {
    if (/BookmarkTimeout/.test(errorCode(cause))) bookmarkManager = neo4j.bookmarkManager();
    return neo4jFailure(cause, address);
  }

  async function read(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    const session = driver.session(target(neo4j.session.READ));
    try {
      const result = await within(
        limits.read + limits.grace,
        session.executeRead((transaction) => run(transaction, cypher, parameters), { timeout: limits.read }),
      );
      const rows: Row[] = [];
      for (const record of result.records) {
        if (rows.length > 0 && rows.length % turn === 0) await setImmediate();
        rows.push(neo4jRow(record.toObject()));
      }
      return rows;
    } catch (cause) {
      throw failure(cause);
    } finally {
      letGo(session);
    }
  }

  async function write(batches: readonly Batch[], signal?: AbortSignal): Promise<void> {
    const session = driver.session(target(neo4j.session.WRITE));
    try {
      await within(
        limits.write + limits.grace,
        session.executeWrite(
          async (transaction) => {
            for (const { cypher, parameters = {} } of wanted(batches, signal)) await run(transaction, cypher, parameters);
          },
          { timeout: limits.write },
        ),
      );
    } catch (cause) {
      throw failure(cause);
    } finally {
      letGo(session);
    }
  }

  // A failure inside the transaction that a repeat cannot mend is turned here, so that the driver does not repeat it.
  async function run(transaction: ManagedTransaction, cypher: string, parameters: Parameters) {
    try {
      return await transaction.run(cypher, neo4jParameters(parameters));
    } catch (cause) {
      throw /MemoryPoolOutOfMemory/.test(errorCode(cause)) ? neo4jFailure(cause, address) : cause;
    }
  }

  async function health(): Promise<Health> {
    try {
      await ask(driver, address);
      return { engine: 'neo4j', ok: true };
    } catch (cause) {
      return { engine: 'neo4j', ok: false, reason: neo4jFailure(cause, address, 'opening').message };
    }
  }

  const { close: closeRaw, ...raw } = neo4jRaw(address);

  async function close(): Promise<void> {
    await Promise.all([driver.close(), closeRaw()]);
  }

  return { engine: 'neo4j', read, write, health, raw, close };
}
