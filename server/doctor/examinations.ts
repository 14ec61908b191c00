import { existsSync } from 'node:fs';
import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { packageRoot } from '../../graph/root.ts';
import { type Config, readConfig } from '../config.ts';
import { listen } from '../listen.ts';

/** What was found of one thing. `ill` needs a hand, `note` is worth knowing. */
interface Finding {
  name: string;
  state: 'well' | 'note' | 'ill';
  /** A sentence, with what to do where it is not well. */
  says: string;
}

/** Looks at one thing. Never throws: what it meets is what it finds. */
export type Examination = (env: NodeJS.ProcessEnv) => Promise<Finding[]>;

const found = (name: string, state: Finding['state'], says: string): Finding[] => [{ name, state, says }];
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Every examination but that of the graph, in the order in which things are needed: a new one is a word here. */
export const examinations: readonly Examination[] = [node, built, settings, place, port];

async function node(): Promise<Finding[]> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return found('Node', 'well', `${process.versions.node}.`);
  return found('Node', 'ill', `${process.versions.node} is too old: install 20.19 or newer.`);
}

async function built(): Promise<Finding[]> {
  if (existsSync(join(packageRoot(), 'dist', 'web', 'index.html'))) return found('Page', 'well', 'it is built.');
  return found('Page', 'ill', 'it is not built, only the API would answer: run npm run build.');
}

async function settings(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const config = configOf(env);
  if (config instanceof Error) return config.message.split('\n').flatMap((line) => found('Settings', 'ill', line));
  const { LIANTU_TOKEN: write, LIANTU_READ_TOKEN: read } = config;
  const writing = write ? 'who has the token may write' : 'nobody may write over HTTP (LIANTU_TOKEN is not set)';
  return found('Settings', 'well', `${read ? 'who has the token' : 'everybody who reaches it'} may read, ${writing}.`);
}

/** The folder of the embedded graph, or the nearest one above it that is there. */
async function place(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const folder = resolve(env['LIANTU_DATA'] || 'data');
  if (env['NEO4J_URI'] && !env['LIANTU_DATA'])
    return found('Folder', 'note', 'LIANTU_DATA is not set: texts that are being taken in are lost when the service ends.');
  try {
    let there = folder;
    while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
    if (!(await stat(there)).isDirectory()) return found('Folder', 'ill', `${there} is no folder: set LIANTU_DATA to another.`);
    await access(there, constants.W_OK);
    const { bavail, bsize } = await statfs(there);
    const megabytes = Math.floor((bavail * bsize) / 1e6);
    const room =
      megabytes < 500 ? `only ${megabytes} MB are free on its disk: make room` : `${megabytes} MB are free on its disk`;
    return found('Folder', megabytes < 500 ? 'note' : 'well', `${folder} may be written, ${room}.`);
  } catch {
    return found('Folder', 'ill', `${folder} may not be written: give this user the right, or set LIANTU_DATA to another.`);
  }
}

async function port(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const config = configOf(env);
  if (config instanceof Error) return [];
  try {
    const trial = await listen((_, response) => response.end(), { host: config.HOST, port: config.PORT });
    await trial.stop();
    return found('Port', 'well', `${config.PORT} on ${config.HOST} is free.`);
  } catch (error) {
    return found('Port', 'note', `${messageOf(error)} A service that runs already holds it.`);
  }
}

function configOf(env: NodeJS.ProcessEnv): Config | Error {
  try {
    return readConfig(env);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
