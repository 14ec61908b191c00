import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../graph/root.ts';

interface Started {
  process: ChildProcess;
  out: () => string;
  ended: Promise<number | null>;
}

/** `liantu serve` from the sources, as a process of its own. */
function serve(env: NodeJS.ProcessEnv): Started {
  const { NEO4J_URI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'liantu.ts', 'serve'], {
    cwd: packageRoot(),
    env: { ...inherited, NODE_OPTIONS: '', LIANTU_LOG: 'silent', ...env },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += chunk));
  return { process: child, out: () => out, ended: once(child, 'close').then(([code]) => code) };
}

describe('liantu serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-serve-'));
  let taken: Server;
  beforeAll(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
  });
  afterAll(() => {
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a first start fills the graph, tells its address, answers with evidence, and ends well on SIGTERM', async () => {
    const started = serve({ PORT: '0', LIANTU_DATA: join(folder, 'first') });
    const address = await waitFor(started, /http:\S+/);
    const answer = await fetch(`${address}/api/v1/questions/followers?region=330000&policy=${encodeURIComponent('链长制')}`);
    const { data } = (await answer.json()) as { data: { region: { label: string }; months: number; evidence: string[] }[] };
    expect(data.map(({ region }) => region.label)).toEqual(expect.arrayContaining(['广西壮族自治区', '江西省', '南京市']));
    expect(data.every(({ evidence, months }) => evidence.length > 0 && months >= 0)).toBe(true);
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });

  test('search is made ready after the start, before anybody searches', async () => {
    const started = serve({ PORT: '0', LIANTU_DATA: join(folder, 'first'), LIANTU_LOG: 'info' });
    const ready = JSON.parse(await waitFor(started, /\{.*search is ready.*\}/));
    expect(ready.names).toBeGreaterThan(1000);
    expect(started.out()).not.toContain('"msg":"request"');
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });

  test('a port that is taken and a wrong setting end the start in a line each', async () => {
    const { port } = taken.address() as AddressInfo;
    const [busy, wrong] = [serve({ PORT: String(port), LIANTU_DATA: join(folder, 'busy') }), serve({ PORT: 'http' })];
    expect([await busy.ended, await wrong.ended]).toEqual([1, 1]);
    expect(busy.out()).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(wrong.out()).toBe('liantu: PORT: "http" is not a port, 0 to 65535 (0: any free one).\n');
  });
});

async function waitFor(started: Started, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(started.out())?.[0];
    if (found) return found;
    if (started.process.exitCode !== null) throw new Error(`liantu serve ended: ${started.out()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
