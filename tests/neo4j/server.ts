import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import type { Neo4jAddress } from '../../graph/engines/neo4j-address.ts';

const run = promisify(execFile);
const password = 'liantu-tests';

/** A running server of the tests. It also ends when the process that started it does. */
export interface Neo4jServer extends Neo4jAddress {
  stop(): Promise<void>;
}

/**
 * Starts an empty Neo4j: in a container where a container engine answers, else from Maven's jars (`start.sh`).
 * @returns undefined, with a line on standard error, where the machine has neither
 * @throws when `LIANTU_REQUIRE` names neo4j and it cannot be started
 */
export async function startNeo4j(env: NodeJS.ProcessEnv = process.env): Promise<Neo4jServer | undefined> {
  try {
    return (await containersAnswer()) ? await startContainer() : await startJars();
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).trim().split('\n').at(-1);
    const line = `Neo4j was not tested (${reason}). It needs a container engine, or Maven and Java 17 or 21.`;
    if (/\bneo4j\b/.test(env['LIANTU_REQUIRE'] ?? '')) throw new Error(line, { cause });
    process.stderr.write(`${line}\n`);
    return undefined;
  }
}

/** A container command on the path says little: the engine itself is asked. */
async function containersAnswer(): Promise<boolean> {
  try {
    await getContainerRuntimeClient();
    return true;
  } catch {
    return false;
  }
}

async function startContainer(): Promise<Neo4jServer> {
  const container = await new GenericContainer('neo4j:5.26-community')
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(180_000)
    .start();
  return {
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    user: 'neo4j',
    password,
    stop: async () => {
      await container.stop();
    },
  };
}

async function startJars(): Promise<Neo4jServer> {
  await Promise.all([run('java', ['-version']), run('mvn', ['-v'])]);
  const folder = await mkdtemp(join(tmpdir(), 'liantu-neo4j-'));
  const stop = async () => {
    await run(join(import.meta.dirname, 'stop.sh'), [folder]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const settings = { ...process.env, NEO4J_PASSWORD: password, NEO4J_OWNER: String(process.pid) };
  try {
    const { stdout } = await run(join(import.meta.dirname, 'start.sh'), [folder, String(await freePort())], { env: settings });
    return { uri: stdout.trim(), user: 'neo4j', password, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
