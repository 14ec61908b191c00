import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Upload } from '../../../graph/upload.ts';
import type { Job } from '../../../server/ingests/job.ts';
import { type Jobs, jobsOf } from '../../../server/ingests/jobs.ts';
import { journalIn } from '../../../server/ingests/journal.ts';
import type { Ingest, Outcome } from '../../../server/ingests/port.ts';

const none = { added: 0, changed: 0, removed: 0 };
const outcome: Outcome = {
  source: 'src-1',
  name: 'a.txt',
  lines: { total: 1, extracted: 1, context: {}, unparsed: {} },
  statements: { added: 1, removed: 0, unchanged: 0 },
  things: none,
  relations: none,
  conflicts: [],
  earlier: [],
  edition: null,
};
const upload: Upload = { name: 'a.txt', bytes: new TextEncoder().encode('链长制'), region: '江西省', replace: true };

/** Takes everything, and remembers what. */
function taking(): { ingest: Ingest; taken: Upload[] } {
  const taken: Upload[] = [];
  return {
    taken,
    ingest: async (one) => {
      taken.push(one);
      return outcome;
    },
  };
}

/** Reads until it is called off. */
const endless: Ingest = (_, { say, signal }) => {
  say('reading');
  return new Promise((done) => signal.addEventListener('abort', () => done(undefined)));
};

async function ended(jobs: Jobs, { id }: Job): Promise<Job> {
  let job: Job | undefined;
  for await (const one of jobs.watch(id)) job = one;
  if (!job) throw new Error('there is no such job');
  return job;
}

describe('jobs of ingestion', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'liantu-jobs-')), 'ingests');
  });
  let running: Jobs | undefined;
  afterEach(async () => {
    await running?.stop();
    running = undefined;
    rmSync(join(folder, '..'), { recursive: true });
  });
  /** The service starts anew: one process at a time uses the folder. */
  async function opened(ingest: Ingest): Promise<Jobs> {
    await running?.stop();
    running = await jobsOf(ingest, () => {}, journalIn(folder));
    return running;
  }

  test('that a stopped service did not end are begun again by the next, with all that was sent', async () => {
    const first = await opened(endless);
    const [one, two] = [await first.submit(upload), await first.submit({ ...upload, name: 'b.txt' })];
    const { ingest, taken } = taking();
    const next = await opened(ingest);
    expect(await ended(next, two)).toMatchObject({ state: 'done', begun: 1 });
    expect(await ended(next, one)).toMatchObject({ state: 'done', begun: 2, outcome });
    expect(taken.map(({ bytes, ...said }) => ({ ...said, text: new TextDecoder().decode(bytes) }))).toEqual([
      { name: 'a.txt', region: '江西省', replace: true, text: '链长制' },
      { name: 'b.txt', region: '江西省', replace: true, text: '链长制' },
    ]);
  });

  test('that have ended are told as they were after a new start, and their input is not kept', async () => {
    const first = await opened(taking().ingest);
    const job = await ended(first, await first.submit(upload));
    const cancelled = await opened(endless).then(async (jobs) => jobs.cancel((await jobs.submit(upload)).id));
    const failed = await opened(async () => Promise.reject(new Error('a bug'))).then(async (jobs) =>
      ended(jobs, await jobs.submit(upload)),
    );
    const { ingest, taken } = taking();
    const next = await opened(ingest);
    for (const one of [job, cancelled, failed]) expect(next.find(one?.id ?? '')).toEqual(one);
    expect([job.state, cancelled?.state, failed.state]).toEqual(['done', 'cancelled', 'failed']);
    await next.stop();
    expect(taken).toEqual([]);
    expect(readdirSync(folder).filter((file) => !file.endsWith('.json'))).toEqual([]);
  });

  test('are not begun for ever where each time the service ends', async () => {
    const { id } = await (await opened(endless)).submit(upload);
    for (let start = 0; start < 4; start++) {
      const jobs = await opened(endless);
      for await (const { state, ended: at } of jobs.watch(id)) if (state === 'reading' || at !== null) break;
    }
    const job = (await opened(endless)).find(id);
    expect(job).toMatchObject({ state: 'failed', begun: 3, problem: { type: '/api/problems#interrupted' } });
  });

  test('are passed over where only their input was written when the process ended', async () => {
    await (await opened(taking().ingest)).submit(upload);
    writeFileSync(join(folder, 'cut-off.input'), '链');
    writeFileSync(join(folder, 'other.json.part'), '{');
    await (await opened(taking().ingest)).stop();
    expect(['cut-off.input', 'other.json.part'].map((file) => existsSync(join(folder, file)))).toEqual([false, false]);
  });

  test('end with the process where no folder keeps them', async () => {
    const first = await jobsOf(endless);
    const { id } = await first.submit(upload);
    await first.stop();
    const next = await jobsOf(endless);
    expect([next.keeps, next.find(id)]).toEqual([false, undefined]);
  });
});
