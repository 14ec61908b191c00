import { randomUUID } from 'node:crypto';
import { LiantuError } from '../../graph/errors.ts';
import type { Upload } from '../../graph/upload.ts';
import { toProblem } from '../problems/problem.ts';
import type { Job } from './job.ts';
import { type Journal, noJournal } from './journal.ts';
import type { Ingest } from './port.ts';

/** Jobs that wait, and those that have ended and can still be asked for. */
const room = { waiting: 5, kept: 100 };

/** How often a job is begun: an input that ends the service each time shall not do so for ever. */
const attempts = 3;

/** Milliseconds after which a watcher is told the same again, so that nothing between takes the connection for dead. */
const pulse = 15_000;

export interface Jobs {
  /** Whether a job outlives the process. */
  keeps: boolean;
  /** @throws LiantuError `too-many-requests` where too many wait */
  submit(upload: Upload): Promise<Job>;
  find(id: string): Job | undefined;
  /**
   * Calls a job off; one that is being written stops before its next batch, and nothing of it is written.
   * @throws LiantuError `too-late` once it is written or has ended
   */
  cancel(id: string): Promise<Job | undefined>;
  /** The job now, after each change and every 15 seconds, until it has ended or the service stops. */
  watch(id: string): AsyncGenerator<Job>;
  /** Leaves what has not ended to the next start. Returns when nothing is being written any more. */
  stop(): Promise<void>;
}

interface Held {
  job: Job;
  calledOff: AbortController;
  listeners: Set<() => void>;
  /** Ends with the job. */
  work: Promise<void>;
}

/**
 * Takes inputs one after the other, first those that an earlier process was given and did not end.
 * @param after is told when a job has changed the graph
 */
export async function jobsOf(ingest: Ingest, after: () => void = () => {}, journal: Journal = noJournal): Promise<Jobs> {
  const jobs = new Map<string, Held>();
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  let stopping = false;

  function change(id: string, part: Partial<Job>): void {
    const held = jobs.get(id);
    if (!held) return;
    held.job = { ...held.job, ...part };
    for (const tell of held.listeners) tell();
  }

  /** On the disk first: what is told to have ended has. */
  async function end(id: string, part: Pick<Job, 'state'> & Partial<Job>): Promise<void> {
    const held = jobs.get(id);
    if (!held || held.job.ended !== null) return;
    const ended = new Date().toISOString();
    try {
      await journal.change({ ...held.job, ...part, ended });
    } finally {
      change(id, { ...part, ended });
    }
  }

  async function run(id: string, upload: Upload, signal: AbortSignal): Promise<void> {
    waiting -= 1;
    const held = jobs.get(id);
    if (!held || signal.aborted || stopping) return;
    const failed = (error: unknown) => end(id, { state: 'failed', problem: toProblem(error, { id }) });
    if (held.job.begun >= attempts) return failed(interrupted(held.job));
    try {
      change(id, { begun: held.job.begun + 1 });
      await journal.change(held.job);
      // Called off while the disk was written to.
      if (signal.aborted) return;
      const outcome = await ingest(upload, { say: (state) => change(id, { state }), signal });
      if (!outcome) return;
      after();
      await end(id, { state: 'done', outcome });
    } catch (error) {
      await failed(error);
    }
  }

  function hold(job: Job): Held {
    const held: Held = { job, calledOff: new AbortController(), listeners: new Set(), work: Promise.resolve() };
    jobs.set(job.id, held);
    return held;
  }

  function queue(held: Held, upload: Upload): void {
    waiting += 1;
    held.work = last.then(() => run(held.job.id, upload, held.calledOff.signal));
    // What the disk does not take is lost with the process; the jobs behind it go on.
    last = held.work.catch(() => {});
  }

  for (const { job, upload } of await journal.all()) {
    const held = hold(job);
    if (upload) queue(held, upload);
  }

  return {
    keeps: journal.keeps,
    async submit(upload) {
      if (waiting >= room.waiting)
        throw new LiantuError('too-many-requests', `${waiting} inputs wait already: send this one when they are done.`, {
          status: 429,
        });
      const submitted = new Date().toISOString();
      const fresh = { state: 'waiting', submitted, ended: null, begun: 0, outcome: null, problem: null } as const;
      const held = hold({ id: randomUUID(), name: upload.name, ...fresh });
      const { job } = held;
      waiting += 1;
      try {
        await journal.add(job, upload);
      } catch (error) {
        jobs.delete(job.id);
        throw error;
      } finally {
        waiting -= 1;
      }
      queue(held, upload);
      await forget();
      return job;
    },
    find: (id) => jobs.get(id)?.job,
    async cancel(id) {
      const held = jobs.get(id);
      if (!held) return undefined;
      if (held.job.ended !== null) throw tooLate(`The job has ended already: ${held.job.state}.`);
      held.calledOff.abort();
      if (held.job.state === 'loading') await held.work;
      await end(id, { state: 'cancelled' });
      if (held.job.state !== 'cancelled') throw tooLate(`The job ended before it could be stopped: ${held.job.state}.`);
      return held.job;
    },
    async *watch(id) {
      for (;;) {
        const held = jobs.get(id);
        if (!held) return;
        const { job, listeners } = held;
        yield job;
        if (job.ended !== null || stopping) return;
        // A change while the watcher was busy is told at once.
        if (held.job === job) await changed(listeners);
      }
    },
    async stop() {
      stopping = true;
      for (const { job, calledOff } of jobs.values()) if (job.ended === null) calledOff.abort();
      await last;
      for (const { listeners } of jobs.values()) for (const tell of listeners) tell();
    },
  };

  /** The oldest that have ended make room. */
  async function forget(): Promise<void> {
    for (const [id, { job }] of jobs) {
      if (jobs.size <= room.kept) return;
      if (job.ended === null) continue;
      jobs.delete(id);
      await journal.drop(id);
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

const interrupted = ({ name, begun }: Job) =>
  new LiantuError(
    'interrupted',
    `The service ended ${begun} times while it took ${name} in: send it in parts. It is in the graph as a whole, and then /api/v1/sources lists it, or not at all.`,
    { status: 500 },
  );
