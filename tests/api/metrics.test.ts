import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { InputError } from '../../graph/errors.ts';
import { token } from '../../server/access/tokens.ts';
import { jobsOf } from '../../server/ingests/jobs.ts';
import type { Ingest, Outcome } from '../../server/ingests/port.ts';
import { counted } from '../../server/metrics/counted.ts';
import { metricsOf } from '../../server/metrics/metrics.ts';
import { embedded, start, type TestService } from './service.ts';

const secret = 'metrics-token-0123456789';
const outcome: Outcome = {
  source: 'src-1',
  name: 'a.txt',
  lines: { total: 10, extracted: 4, context: { blank: 3 }, unparsed: { 'no rule matched': 3 } },
  statements: { added: 7, removed: 2, unchanged: 1 },
  things: { added: 1, changed: 0, removed: 0 },
  relations: { added: 0, changed: 0, removed: 0 },
  conflicts: [],
  earlier: [],
  edition: null,
};

describe('The metrics', () => {
  let service: TestService;
  beforeAll(async () => {
    const metrics = metricsOf();
    const taking: Ingest = async ({ name }) => {
      if (name.startsWith('bad')) throw new InputError('bad.txt is no text.');
      return outcome;
    };
    const jobs = await jobsOf(counted(taking, metrics));
    service = await start(embedded, { app: { tokens: { write: token(secret) }, jobs, metrics } });
  });
  afterAll(() => service.stop());

  /** Samples whose name and labels hold all the words, by their line without the value. */
  async function samples(...words: string[]): Promise<Record<string, number>> {
    const { body } = await service.get<string>('/metrics');
    const lines = body.split('\n').filter((line) => !line.startsWith('#') && words.every((word) => line.includes(word)));
    return Object.fromEntries(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
  }
  const count = async (...words: string[]) =>
    Object.values(await samples('_count', ...words)).reduce((sum, each) => sum + each, 0);

  test('count requests by the route and not by what was asked of it', async () => {
    for (const id of ['330000', '360000', 'nowhere']) await service.get(`/api/v1/regions/${id}`);
    expect(await count('route="/api/v1/regions/{id}"', 'status="200"')).toBe(2);
    expect(await count('route="/api/v1/regions/{id}"', 'status="404"')).toBe(1);
    expect(await samples('nowhere')).toEqual({});
  });

  test('have one series for all addresses that there are not', async () => {
    for (let at = 0; at < 20; at++) await service.get(`/made/up/${at}`, { method: at % 2 ? 'GET' : 'DELETE' });
    expect(await samples('_count', 'route="none"')).toEqual({
      'liantu_http_request_seconds_count{route="none",method="any",status="404"}': 20,
    });
  });

  test('tell how many rows a question was answered with, and how long it took', async () => {
    const address = '/api/v1/questions/followers?region=330000&policy=%E9%93%BE%E9%95%BF%E5%88%B6';
    const { body } = await service.get<{ data: unknown[] }>(address);
    expect(await samples('liantu_question_rows_sum{question="followers"}')).toEqual({
      'liantu_question_rows_sum{question="followers"}': body.data.length,
    });
    expect(await count('route="/api/v1/questions/followers"')).toBe(1);
  });

  test('count lines, statements and what was not taken in', async () => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    for (const name of ['a.txt', 'bad.txt', 'a.txt'])
      expect(
        (await service.get('/api/v1/ingests', { method: 'POST', headers, body: JSON.stringify({ title: name, text: '文' }) }))
          .status,
      ).toBe(202);
    await new Promise((done) => setTimeout(done, 100));
    expect(await samples('liantu_ingest')).toEqual({
      'liantu_ingested_lines_total{ledger="extracted"}': 8,
      'liantu_ingested_lines_total{ledger="unparsed"}': 6,
      'liantu_ingested_lines_total{ledger="context"}': 6,
      'liantu_ingested_statements_total{change="added"}': 14,
      'liantu_ingested_statements_total{change="removed"}': 4,
      'liantu_ingest_rejects_total{problem="unreadable-input"}': 1,
    });
  });

  test('tell of the process, in the form that Prometheus reads, and never a token', async () => {
    const { headers, body } = await service.get<string>('/metrics');
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(body).toContain('liantu_nodejs_eventloop_lag_p99_seconds');
    expect(body).not.toContain(secret);
  });

  test('are closed with the reading', async () => {
    const closed = await start(embedded, { app: { tokens: { read: token(secret) } } });
    expect((await closed.get('/metrics')).status).toBe(401);
    await closed.stop();
  });
});
