import { parentPort, workerData } from 'node:worker_threads';
import neo4j, { type Plan as Neo4jPlan, type Record as Neo4jRecord, type Transaction } from 'neo4j-driver';
import { errorCode } from '../errors.ts';
import type { PlanStep, RawLimits, RawRows } from '../store.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import type { RawReply, RawTask } from './neo4j-raw.ts';
import { neo4jParameters, neo4jValue } from './neo4j-rows.ts';
import { firstLine } from './refusals.ts';

/** The thread in which statements of readers run: one driver, one statement at a time, all read and undone. */
const { uri, user, password, database }: Neo4jAddress = workerData;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, userAgent: 'liantu' });

/** Milliseconds for a plan. */
const planning = 5_000;

async function answer(task: RawTask): Promise<RawReply> {
  const fetchSize = task.kind === 'rows' ? task.limits.rows + 1 : 1;
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize, ...(database ? { database } : {}) });
  try {
    const timeout = task.kind === 'rows' ? task.limits.seconds * 1000 : planning;
    const transaction = await session.beginTransaction({ timeout });
    const reply = task.kind === 'rows' ? { rows: await rowsOf(transaction, task, task.limits) } : await planOf(transaction, task);
    await transaction.rollback();
    return reply;
  } catch (cause) {
    return { failed: { code: errorCode(cause), message: firstLine(cause) } };
  } finally {
    await session.close();
  }
}

async function planOf(transaction: Transaction, { cypher, parameters }: RawTask): Promise<RawReply> {
  const { summary } = await transaction.run(`EXPLAIN\n${cypher}`, neo4jParameters(parameters));
  const { plan, queryType } = summary;
  return { plan: { reads: queryType === 'r', step: plan ? stepOf(plan) : { operator: '', details: '', rows: 0, steps: [] } } };
}

function stepOf({ operatorType, arguments: more, children }: Neo4jPlan): PlanStep {
  return {
    operator: operatorType.replace(/@.*/, ''),
    details: String(more['Details'] ?? ''),
    rows: Number(more['EstimatedRows'] ?? 0),
    steps: children.map(stepOf),
  };
}

async function rowsOf(transaction: Transaction, { cypher, parameters }: RawTask, limits: RawLimits): Promise<RawRows> {
  const result = transaction.run(cypher, neo4jParameters(parameters));
  const columns = (await result.keys()).map(String);
  const rows: RawRows['rows'] = [];
  let characters = 0;
  for await (const record of result) {
    if (rows.length === limits.rows) return { columns, rows, cut: 'rows' };
    const row = (record as Neo4jRecord).map(neo4jValue);
    characters += JSON.stringify(row).length;
    if (characters > limits.characters) return { columns, rows, cut: 'characters' };
    rows.push(row);
  }
  return { columns, rows, cut: null };
}

parentPort?.on('message', async (task: RawTask) => parentPort?.postMessage(await answer(task)));
