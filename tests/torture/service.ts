import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { start } from './liantu.ts';

/** A service as it is built, in a process of its own. */
export interface Service {
  url: string;
  process: ChildProcess;
  ended: Promise<unknown>;
  /** SIGTERM, and waits for its end. @returns the exit code */
  stop(): Promise<number | null>;
}

/** @throws with what it said where it ends before it has told its address */
export async function service(env: NodeJS.ProcessEnv): Promise<Service> {
  const child = start(['serve'], { PORT: '0', LIANTU_LOG: 'silent', LIANTU_RATE: '0', ...env });
  const ended = once(child, 'close');
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const url = await new Promise<string>((told, failed) => {
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const [found] = /http:\S+/u.exec(out) ?? [];
      if (found !== undefined) told(found);
    });
    child.once('close', (code) => failed(new Error(`the service ended with ${code}: ${said.trim()}`)));
  });
  return {
    url,
    process: child,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}
