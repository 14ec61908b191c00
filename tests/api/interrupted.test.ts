import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { openStore } from '../../graph/open.ts';
import { defaultInputs } from '../../ingest/defaults.ts';
import { fingerprint } from '../../ingest/load/fingerprint.ts';
import type { Job } from '../../server/ingests/job.ts';
import { folder, graph, liantu, path, start } from './commands/liantu.ts';

const secret = 'interrupted-token-0123456789';
const headers = { authorization: `Bearer ${secret}`, 'content-type': 'text/plain' };
const edition = readFileSync(defaultInputs[0]?.path ?? '');

async function hash(): Promise<string> {
  const store = await openStore({ LIANTU_DATA: graph });
  const found = await fingerprint({ store, catalogue: loadCatalogue() });
  await store.close();
  return found;
}

/** A server and its address. */
async function serving(): Promise<{ server: ChildProcess; url: string }> {
  const server = start(['serve'], { PORT: '0', LIANTU_TOKEN: secret });
  let said = '';
  server.stdout?.on('data', (chunk) => (said += chunk));
  while (server.exitCode === null) {
    const url = /http:\/\/\S+/.exec(said)?.[0];
    if (url) return { server, url };
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('the server has not started');
}

async function* told(url: string, id: string): AsyncGenerator<Job> {
  const { body } = await fetch(`${url}/api/v1/ingests/${id}/events`, { headers });
  let text = '';
  for await (const chunk of body ?? []) {
    text += new TextDecoder().decode(chunk);
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) yield JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '');
  }
}

describe('an ingestion over HTTP in a service that is killed', () => {
  let whole: string;
  beforeAll(async () => {
    writeFileSync(path('a.txt'), '江西省于2020年4月28日试行链长制。\n');
    writeFileSync(path('edition.txt'), edition);
    await liantu(['ingest', path('a.txt'), path('edition.txt')]);
    whole = await hash();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['reading', 'loading'])('while %s is done by the next, as if nothing had happened', async (moment) => {
    rmSync(graph, { recursive: true });
    await liantu(['ingest', path('a.txt')]);
    const first = await serving();
    const sent = await fetch(`${first.url}/api/v1/ingests?name=edition.txt`, { method: 'POST', headers, body: edition });
    const { data } = (await sent.json()) as { data: Job };
    for await (const { state } of told(first.url, data.id)) if (state === moment) break;
    first.server.kill('SIGKILL');
    await once(first.server, 'close');

    const next = await serving();
    let last: Job | undefined;
    for await (const job of told(next.url, data.id)) last = job;
    expect(last).toMatchObject({ id: data.id, state: 'done', begun: 2, outcome: { name: 'edition.txt' } });
    next.server.kill('SIGTERM');
    await once(next.server, 'close');
    expect(await hash()).toBe(whole);
  });
});
