import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { packageRoot } from '../../../graph/root.ts';

const built = join(packageRoot(), 'dist', 'liantu.js');
if (!existsSync(built)) throw new Error('The service is not built: npm run build');

/** Where the commands run: files of the tests, and the graph in `graph`. */
export const folder = mkdtempSync(join(tmpdir(), 'liantu-commands-'));
export const path = (name: string) => join(folder, name);
export const graph = path('graph');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The command line as it is built, as a process of its own that sees nothing of this machine's settings. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { NEO4J_URI: _, ...inherited } = process.env;
  const settings = { ...inherited, NODE_OPTIONS: '', LIANTU_LOG: 'silent', LIANTU_DATA: graph, ...env };
  return spawn(process.execPath, [built, ...args], { cwd: folder, env: settings });
}

/** Runs a command to its end; `input` is its standard input. */
export async function liantu(args: readonly string[], { input = '', ...env }: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = start(args, env);
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  child.stdin?.on('error', () => {}).end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** What it says when it refuses: one line that begins with its name and ends as a sentence does. */
export async function refused(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, out, err } = await liantu(args, env);
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
  expect(err).toMatch(/^liantu: .+\.\n$/);
  return err;
}

/** A server that has told its address. */
export async function served(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = start(['serve'], { PORT: '0', ...env });
  let said = '';
  server.stdout?.on('data', (chunk) => (said += chunk));
  while (!said.includes('http://') && server.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  return server;
}
