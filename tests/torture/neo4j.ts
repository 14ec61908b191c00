import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../graph/root.ts';
import { freePort } from '../neo4j/server.ts';
import { folder } from './liantu.ts';

const run = promisify(execFile);
const scripts = join(packageRoot(), 'tests', 'neo4j');
const password = 'liantu-torture';

/** A Neo4j server of our own, which can be hurt. */
export interface Database {
  /** What a service needs to find it. */
  settings: { NEO4J_URI: string; NEO4J_PASSWORD: string };
  start(): Promise<void>;
  stop(): Promise<void>;
  /** SIGKILL: it dies. SIGSTOP: it holds its connections and is silent; SIGCONT: it goes on. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
}

export async function database(): Promise<Database> {
  const place = folder();
  const port = await freePort();
  const env = { ...process.env, NEO4J_PASSWORD: password, NEO4J_OWNER: String(process.pid) };
  const start = async () => {
    await run(join(scripts, 'start.sh'), [place, String(port)], { env });
  };
  await start();
  return {
    settings: { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password },
    start,
    stop: async () => {
      await run(join(scripts, 'stop.sh'), [place]);
    },
    signal: (name) => {
      process.kill(Number(readFileSync(join(place, 'server.pid'), 'utf8')), name);
    },
  };
}

/** Why there can be none here; undefined where there can. */
export async function noDatabase(): Promise<string | undefined> {
  try {
    await Promise.all([run('java', ['-version']), run('mvn', ['-v'])]);
    return undefined;
  } catch {
    return 'it needs Java 17 or 21 and Maven';
  }
}
