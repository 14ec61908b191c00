import { randomUUID } from 'node:crypto';
import { LiantuError } from '../../graph/errors.ts';
import type { Ingest, Outcome, Upload } from './port.ts';

export const states = ['waiting', 'reading', 'loading', 'done', 'failed', 'cancelled'] as const;

export interface Job {
  id: string;
  name: string;
  state: (typeof states)[number];
  /** Instants in UTC. */
  submitted: string;
  ended: string | null;
  outcome: Outcome | null;
  /** Why it failed. */
  error: unknown;
}

/** Jobs that wait, and those that have ended and can still be asked for. */
const room = { waiting: 5, kept: 100 };

/** Milliseconds after which a watcher is told the same again, so that nothing between takes the connection for dead. */
const pulse = 15_000;

export interface Jobs {
  /** @throws LiantuError `too-many-requests` where too many wait */
  submit(upload: Upload): Job;
  find(id: string): Job | undefined;
  /** @throws LiantuError `too-late` once it is being written or has ended */
  cancel(id: string): Job | undefined;
  /** The job now, after each change and every 15 seconds, until it has ended. */
  watch(id: string): AsyncGenerator<Job>;
}

/**
 * Takes inputs one after the other.
 * @param after is told when a job has changed the graph
 */
export function jobsOf(ingest: Ingest, after: () => void = () => {}): Jobs {
  const jobs = new Map<string, { job: Job; calledOff: AbortController; listeners: Set<() => void> }>();
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  function change(id: string, part: Partial<Job>): void {
    const entry = jobs.get(id);
    if (!entry) return;
    entry.job = { ...entry.job, ...part };
    for (const tell of entry.listeners) tell();
  }

  const end = (id: string, part: Partial<Job>) => change(id, { ...part, ended: new Date().toISOString() });

  async function run(id: string, upload: Upload, signal: AbortSignal): Promise<void> {
    waiting -= 1;
    if (signal.aborted) return;
    try {
      const outcome = await ingest(upload, { say: (state) => change(id, { state }), signal });
      if (!outcome) return;
      after();
      end(id, { state: 'done', outcome });
    } catch (error) {
      end(id, { state: 'failed', error });
    }
  }

  return {
    submit(upload) {
      if (waiting >= room.waiting)
        throw new LiantuError('too-many-requests', `${waiting} inputs wait already: send this one when they are done.`, {
          status: 429,
        });
      const id = randomUUID();
      const submitted = new Date().toISOString();
      const job: Job = { id, name: upload.name, state: 'waiting', submitted, ended: null, outcome: null, error: null };
      const calledOff = new AbortController();
      jobs.set(id, { job, calledOff, listeners: new Set() });
      forget();
      waiting += 1;
      last = last.then(() => run(id, upload, calledOff.signal));
      return job;
    },
    find: (id) => jobs.get(id)?.job,
    cancel(id) {
      const entry = jobs.get(id);
      if (!entry) return undefined;
      const { state, ended } = entry.job;
      if (ended !== null) throw tooLate(`The job has ended already: ${state}.`);
      if (state === 'loading') throw tooLate('The input is being written, as a whole or not at all: wait until it is done.');
      entry.calledOff.abort();
      end(id, { state: 'cancelled' });
      return entry.job;
    },
    async *watch(id) {
      for (;;) {
        const entry = jobs.get(id);
        if (!entry) return;
        const { job, listeners } = entry;
        yield job;
        if (job.ended !== null) return;
        // A change while the watcher was busy is told at once.
        if (entry.job === job) await changed(listeners);
      }
    },
  };

  /** The oldest that have ended make room. */
  function forget(): void {
    for (const [id, { job }] of jobs) {
      if (jobs.size <= room.kept) return;
      if (job.ended !== null) jobs.delete(id);
    }
  }
}

function changed(listeners: Set<() => void>): Promise<void> {
  return new Promise((done) => {
    const tell = () => {
      clearTimeout(timer);
      listeners.delete(tell);
      done();
    };
    const timer = setTimeout(tell, pulse).unref();
    listeners.add(tell);
  });
}

const tooLate = (message: string) => new LiantuError('too-late', message, { status: 409 });
