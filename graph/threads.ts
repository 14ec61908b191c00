import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageRoot } from './root.ts';

export interface Task {
  /** Milliseconds after which the thread is ended. */
  patience: number;
  /** Ends the thread when it is aborted. */
  signal?: AbortSignal;
}

/** Why there is no answer: the time is up, the asker has gone, or too many wait already. */
export type Unanswered = 'late' | 'gone' | 'busy';

interface Options {
  /** Threads at once; further tasks wait. */
  most: number;
  /** Tasks that may wait. */
  waiting: number;
  /** What each thread is made with. */
  data?: unknown;
  /** Milliseconds more for the first task of a thread, which has to load its program. */
  start?: number;
  /** Megabytes that a thread may take. */
  memory?: number;
}

/**
 * Threads for work that has to be stopped when it does not end: a thread takes one task at a time, stays for the next
 * one, and is thrown away with a task that is late or not wanted any more. They are made when they are needed.
 * @param program of the thread; the sources use the built one as well, for a thread reads no TypeScript
 * @returns asks a thread; the answer is what the program posts
 * @throws whatever ends the thread, such as ERR_WORKER_OUT_OF_MEMORY
 */
export function threads<Question, Reply>(program: URL, options: Options) {
  const file = built(fileURLToPath(program));
  const idle: Worker[] = [];
  const queue: (() => void)[] = [];
  let running = 0;

  function make(): Worker {
    const limits = options.memory ? { resourceLimits: { maxOldGenerationSizeMb: options.memory } } : {};
    const thread = new Worker(file, { workerData: options.data, ...limits });
    thread.unref();
    return thread;
  }

  function run(question: Question, { patience, signal }: Task): Promise<Reply | Unanswered> {
    if (signal?.aborted) return Promise.resolve('gone');
    const known = idle.pop();
    const thread = known ?? make();
    return new Promise((done, fail) => {
      const end = (settle: () => void, stays: boolean) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', gone);
        thread.off('message', told).off('error', failed);
        if (stays) idle.push(thread);
        // What is thrown while it ends concerns nobody any more.
        else void thread.on('error', () => {}).terminate();
        settle();
      };
      const told = (reply: Reply) => end(() => done(reply), true);
      const failed = (error: unknown) => end(() => fail(error), false);
      const gone = () => end(() => done('gone'), false);
      const timer = setTimeout(() => end(() => done('late'), false), patience + (known ? 0 : (options.start ?? 0)));
      signal?.addEventListener('abort', gone);
      thread.on('message', told).on('error', failed).postMessage(question);
    });
  }

  async function ask(question: Question, task: Task): Promise<Reply | Unanswered> {
    if (running >= options.most) {
      if (queue.length >= options.waiting) return 'busy';
      await new Promise<void>((free) => queue.push(free));
    } else running += 1;
    try {
      return await run(question, task);
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    ask,
    /** Ends the threads that have nothing to do. */
    async close(): Promise<void> {
      await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
    },
  };
}

function built(file: string): string {
  const place = relative(packageRoot(), file);
  return place.startsWith('dist') ? file : join(packageRoot(), 'dist', place);
}
