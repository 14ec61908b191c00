import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { GraphStore } from '../../graph/store.ts';
import { defaultInputs } from '../../ingest/defaults.ts';
import { fingerprint } from '../../ingest/load/fingerprint.ts';
import { uploads } from '../../ingest/upload.ts';
import { token } from '../../server/access/tokens.ts';
import { jobsOf } from '../../server/ingests/jobs.ts';
import type { Outcome } from '../../server/ingests/port.ts';
import type { Problem } from '../../server/problems/problem.ts';
import { embedded, start, type TestService } from './service.ts';

interface Job {
  id: string;
  name: string;
  state: string;
  outcome: Outcome | null;
  problem: Problem | null;
}

const secret = 'ingest-token-0123456789';
const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
const catalogue = loadCatalogue();
const notice = (day: string) => `2020年${day}，江西省印发《关于实施产业链链长制的工作方案》（赣府厅字〔2020〕33号）。\n`;
const followers = '/api/v1/questions/adopters';

describe('ingestion over HTTP', () => {
  let service: TestService;
  /** Holds the writing back while it is set. */
  let held: Promise<void> | undefined;
  /** The same when it has been done. */
  let afterwards: Promise<void> | undefined;
  /** What is written, or was last. */
  let writing: { signal: AbortSignal; done: boolean } | undefined;
  beforeAll(async () => {
    const through = (store: GraphStore): GraphStore => ({
      ...store,
      write: async (batches, signal) => {
        // The schema comes first, which nobody calls off.
        if (!signal) return store.write(batches);
        writing = { signal, done: false };
        await held;
        await store.write(batches, signal);
        writing.done = true;
        await afterwards;
      },
    });
    service = await start(embedded, {
      catalogue,
      corpus: { sources: [], passages: [], statements: [] },
      through,
      app: async ({ store, dataset }) => ({
        tokens: { write: token(secret) },
        jobs: await jobsOf(uploads({ store, catalogue }), () => dataset.forget?.()),
      }),
    });
  });
  afterAll(() => service.stop());

  const post = async (body: object) =>
    service.get<{ data: Job }>('/api/v1/ingests', { method: 'POST', headers, body: JSON.stringify(body) });
  const file = async (query: Record<string, string>, body: string | Uint8Array<ArrayBuffer>, type = 'text/plain') =>
    service.get<{ data: Job }>(`/api/v1/ingests?${new URLSearchParams(query)}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    });
  /** The events of a job until it ends. */
  async function events({ id }: Job): Promise<[event: string, job: Job][]> {
    const answer = await fetch(`${service.url}/api/v1/ingests/${id}/events`, { headers });
    const text = await answer.text();
    return [...text.matchAll(/event: (.*)\ndata: (.*)\n\n/g)].map(([, event, data]) => [String(event), JSON.parse(String(data))]);
  }
  async function done(asked: Promise<{ body: { data: Job } }>): Promise<Job> {
    const [, job] = (await events((await asked).body.data)).at(-1) ?? [];
    if (!job) throw new Error('no event came');
    return job;
  }
  const hash = () => fingerprint({ store: service.store, catalogue });

  test('takes a text as a job, tells of each step, and what it changed', async () => {
    const { status, headers: sent, body } = await post({ title: '江西通知', text: notice('4月28日'), date: '2020-04-28' });
    expect(status).toBe(202);
    expect(sent.get('location')).toBe(`/api/v1/ingests/${body.data.id}`);
    const told = await events(body.data);
    expect(told.map(([event]) => event).at(-1)).toBe('done');
    expect(told.slice(0, -1).every(([event]) => event === 'progress')).toBe(true);
    const outcome = told.at(-1)?.[1].outcome;
    expect(outcome).toMatchObject({ name: '江西通知.txt', conflicts: [], earlier: [], edition: null });
    expect(outcome?.lines).toMatchObject({ total: 1, extracted: 1 });
    expect(outcome?.statements.added).toBeGreaterThan(3);
    expect(outcome?.things.added).toBeGreaterThan(2);
    expect(outcome?.relations.added).toBeGreaterThan(2);
    const { body: kept } = await service.get<{ data: Job }>(sent.get('location') ?? '', { headers });
    expect(kept.data.outcome).toEqual(outcome);
  });

  test('is in the next answer, with its evidence and another version of the data', async () => {
    const before = await service.get<{ meta: { dataset: string } }>(followers);
    await done(post({ title: '海南通知', text: '2021年3月5日，海南省印发《产业链链长制实施方案》。' }));
    const after = await service.get<{ data: { region: { label: string }; evidence: string[] }[]; meta: { dataset: string } }>(
      followers,
    );
    expect(after.body.meta.dataset).not.toBe(before.body.meta.dataset);
    const row = after.body.data.find(({ region }) => region.label === '海南省');
    const evidence = await service.get<{ data: { quote: string } }>(
      `/api/v1/evidence/${encodeURIComponent(row?.evidence[0] ?? '')}`,
    );
    expect(evidence.body.data.quote).toContain('海南省');
  });

  test('changes nothing the second time', async () => {
    const before = await hash();
    const { outcome } = await done(post({ title: '江西通知', text: notice('4月28日'), date: '2020-04-28' }));
    const none = { added: 0, changed: 0, removed: 0 };
    expect(outcome).toMatchObject({ statements: { added: 0, removed: 0 }, things: none, relations: none, conflicts: [] });
    expect(await hash()).toBe(before);
  });

  test('tells of a contradiction that came with it', async () => {
    const { outcome } = await done(post({ title: '另一说', text: notice('5月30日') }));
    expect(outcome?.conflicts).toContainEqual({ subject: expect.stringContaining('33'), attribute: 'date' });
  });

  test('takes a new edition in the place of the old one, and tells what it says otherwise', async () => {
    const { outcome } = await done(post({ title: '另一说', text: notice('6月1日'), replace: true }));
    expect(outcome?.edition?.gained.join('\n')).toContain('2020-06-01');
    expect(outcome?.edition?.lost.join('\n')).toContain('2020-05-30');
    expect(outcome).toMatchObject({ earlier: [], conflicts: [] });
    const beside = await done(post({ title: '另一说', text: notice('6月2日') }));
    expect(beside.outcome?.earlier).toHaveLength(1);
  });

  test('is told of in the changes of the data, the newest first and page by page, and only where it changed them', async () => {
    interface Changes {
      data: { before: string; after: string; sources: { name: string; change: string; former: string | null }[] }[];
      meta: { total: number; next: string | null; dataset: string };
    }
    const changes = (query = '') => service.get<Changes>(`/api/v1/dataset/changes${query}`);
    const first = (await changes('?per_page=2')).body;
    await done(post({ title: '江西通知', text: notice('4月28日'), date: '2020-04-28' }));
    expect((await changes('?per_page=2')).body).toEqual(first);
    expect(first.data[0]?.after).toBe(first.meta.dataset);
    expect(first.data.map(({ sources }) => sources.filter(({ name }) => name !== 'regions.csv'))).toMatchObject([
      [{ name: '另一说.txt', change: 'added', former: null }],
      [{ name: '另一说.txt', change: 'replaced', former: expect.stringMatching(/^src-/) }],
    ]);
    const rest = (await changes(`?per_page=2&cursor=${first.meta.next}`)).body;
    expect(rest.data[0]?.after).toBe(first.data[1]?.before);
    await done(post({ title: '再一说', text: notice('6月3日') }));
    const { body } = await service.get<Problem>(`/api/v1/dataset/changes?per_page=2&cursor=${first.meta.next}`);
    expect(body).toMatchObject({ status: 400, parameter: 'cursor' });
    expect((await changes('?per_page=1')).body).toMatchObject({
      data: [{ before: first.meta.dataset, sources: [{ name: '再一说.txt' }] }],
      meta: { total: first.meta.total + 1 },
    });
  });

  test('takes a file as it is, in whatever encoding, by its name', async () => {
    const gb18030 = new Uint8Array([
      0xb9, 0xe3, 0xce, 0xf7, 0xd3, 0xda, 0x32, 0x30, 0x32, 0x30, 0xc4, 0xea, 0x36, 0xd4, 0xc2, 0xca, 0xd4, 0xd0, 0xd0, 0xc1,
      0xb4, 0xb3, 0xa4, 0xd6, 0xc6, 0xa1, 0xa3,
    ]);
    const { outcome } = await done(file({ name: 'guangxi.txt', standing: 'official' }, gb18030));
    expect(outcome?.statements.added).toBeGreaterThan(0);
    const sources = await service.get<{ data: { name: string; standing: string }[] }>('/api/v1/sources');
    expect(sources.body.data.find(({ name }) => name === 'guangxi.txt')?.standing).toBe('official');
  });

  test('fails with the reason for what cannot be read, and the graph stays as it was', async () => {
    const before = await hash();
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]);
    const picture = await done(file({ name: 'scan.png' }, bytes, 'application/octet-stream'));
    expect(picture).toMatchObject({
      state: 'failed',
      outcome: null,
      problem: { type: '/api/problems#unreadable-input', status: 400 },
    });
    expect(picture.problem?.detail).toContain('scan.png');
    const nowhere = await done(post({ title: 'a', text: '试行链长制。', region: '亚特兰蒂斯' }));
    expect(nowhere.problem?.detail).toContain('亚特兰蒂斯');
    const table = await done(file({ name: 'a.csv' }, 'x,y\n1,2\n', 'text/csv'));
    expect(table.state).toBe('failed');
    expect(await hash()).toBe(before);
  });

  test.each([
    ['no text', { title: 'a' }, 'text'],
    ['an empty text', { title: 'a', text: '' }, 'text'],
    ['no title', { text: 'a' }, 'title'],
    ['a path for a title', { title: '../../etc/a', text: 'a' }, 'title'],
    ['a day that does not exist', { title: 'a', text: 'a', date: '2021-02-30' }, 'date'],
    ['a standing that is none', { title: 'a', text: 'a', standing: 'rumour' }, 'standing'],
    ['a word for a truth value', { title: 'a', text: 'a', replace: 'yes' }, 'replace'],
  ])('%s is refused before it becomes a job', async (_, body, parameter) => {
    const { status, body: problem } = await post(body);
    expect([status, (problem as unknown as Problem).parameter]).toEqual([400, parameter]);
  });

  test('a file without a name, of another kind, or too large is refused', async () => {
    expect(await file({}, 'a')).toMatchObject({ status: 400, body: { parameter: 'name' } });
    expect(await file({ name: 'a/b.txt' }, 'a')).toMatchObject({ status: 400, body: { parameter: 'name' } });
    expect(await file({ name: 'a.zip' }, 'a', 'application/zip')).toMatchObject({ status: 415 });
    expect((await post({ title: 'a', text: 'x'.repeat(5_000_001) })).status).toBe(413);
  });

  test('is for whoever holds the token, in every part', async () => {
    const { id: job } = await done(post({ title: 'a', text: '试行链长制。' }));
    for (const [method, path] of [
      ['POST', '/api/v1/ingests'],
      ['GET', `/api/v1/ingests/${job}`],
      ['DELETE', `/api/v1/ingests/${job}`],
      ['GET', `/api/v1/ingests/${job}/events`],
    ] as const)
      expect([method, path, (await service.get(path, { method })).status]).toEqual([method, path, 401]);
  });

  test('an unknown job is told to be one', async () => {
    for (const path of ['/api/v1/ingests/none', '/api/v1/ingests/none/events'])
      expect((await service.get(path, { headers })).status).toBe(404);
    expect((await service.get('/api/v1/ingests/none', { method: 'DELETE', headers })).status).toBe(404);
  });

  const cancel = (job: Job) => service.get<{ data: Job }>(`/api/v1/ingests/${job.id}`, { method: 'DELETE', headers });
  async function until(so: () => boolean): Promise<void> {
    const late = performance.now() + 20_000;
    while (!so() && performance.now() < late) await new Promise((next) => setTimeout(next, 20));
  }
  /** A job that stands before or after its writing, and what lets it go on. */
  async function halted(where: 'before' | 'after', title: string, text: string): Promise<[Job, () => void]> {
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    if (where === 'before') held = gate;
    else afterwards = gate;
    writing = undefined;
    const job = (await post({ title, text })).body.data;
    await until(() => writing !== undefined);
    return [
      job,
      () => {
        held = undefined;
        afterwards = undefined;
        release();
      },
    ];
  }
  const sources = async () =>
    (await service.get<{ data: { name: string }[] }>('/api/v1/sources')).body.data.map(({ name }) => name);

  test('can be called off while it waits, and more than five are not kept waiting', async () => {
    const [first, release] = await halted('before', '一', '云南省于2021年5月试行链长制。');
    const waiting = [];
    for (const title of ['二', '三', '四', '五', '六'])
      waiting.push((await post({ title, text: '贵州省于2021年6月试行链长制。' })).body.data);
    const full = await post({ title: '七', text: '试行链长制。' });
    expect(full.status).toBe(429);
    expect(full.headers.get('retry-after')).not.toBeNull();
    for (const job of waiting) expect(await cancel(job)).toMatchObject({ status: 200, body: { data: { state: 'cancelled' } } });
    release();
    expect((await events(first)).at(-1)?.[0]).toBe('done');
    expect((await cancel(first)).status).toBe(409);
    expect((await events(waiting[0] as Job)).map(([event]) => event)).toEqual(['cancelled']);
    expect(await sources()).toContain('一.txt');
    expect(await sources()).not.toContain('二.txt');
  });

  test('that is being written stops when it is called off, and nothing of it stays', async () => {
    const before = await hash();
    const [job, release] = await halted('before', '半途', '甘肃省于2021年7月试行链长制。');
    const asked = cancel(job);
    await until(() => writing?.signal.aborted === true);
    release();
    expect(await asked).toMatchObject({ status: 200, body: { data: { state: 'cancelled', outcome: null, problem: null } } });
    expect(await hash()).toBe(before);
    const again = await done(post({ title: '半途', text: '甘肃省于2021年7月试行链长制。' }));
    expect(again.outcome?.statements.added).toBeGreaterThan(0);
  });

  test('that is written already is not called off, which is told', async () => {
    const [job, release] = await halted('after', '已成', '青海省于2021年8月试行链长制。');
    await until(() => writing?.done === true);
    const asked = cancel(job);
    await until(() => writing?.signal.aborted === true);
    release();
    expect(await asked).toMatchObject({ status: 409, body: { type: '/api/problems#too-late' } });
    expect((await events(job)).at(-1)?.[0]).toBe('done');
  });

  test('answers others while it reads', async () => {
    const edition = readFileSync(defaultInputs[0]?.path ?? '', 'utf8');
    const { id } = (await post({ title: '长文', text: edition })).body.data;
    const states: string[] = [];
    while (!/failed|done/.test(states.at(-1) ?? '')) {
      states.push((await service.get<{ data: Job }>(`/api/v1/ingests/${id}`, { headers })).body.data.state);
      await new Promise((next) => setTimeout(next, 5));
    }
    expect(states.at(-1)).toBe('done');
    expect(states.filter((state) => state === 'reading').length).toBeGreaterThan(5);
  });
});
