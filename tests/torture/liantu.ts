import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../graph/root.ts';

const built = join(packageRoot(), 'dist', 'liantu.js');

const made: string[] = [];
process.once('exit', () => {
  for (const one of made) rmSync(one, { recursive: true, force: true });
});

/** Where an ordeal may do what it likes; gone when the process ends. */
export function folder(): string {
  const one = mkdtempSync(join(tmpdir(), 'liantu-torture-'));
  made.push(one);
  return one;
}

export interface Ended {
  /** Null where it was killed. */
  code: number | null;
  out: string;
  err: string;
}

/** The command line as it is built, without this machine's settings. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  return spawn(process.execPath, [built, ...args], { env: { PATH, HOME, TMPDIR, ...env } });
}

/** Runs a command to its end; `hurt` may do something to its process while it runs. */
export async function liantu(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  hurt?: (child: ChildProcess) => Promise<void>,
): Promise<Ended> {
  const child = start(args, env);
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (ended.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (ended.err += text));
  const closed = once(child, 'close') as Promise<[number | null]>;
  await Promise.race([closed, hurt?.(child)]);
  [ended.code] = await closed;
  return ended;
}
