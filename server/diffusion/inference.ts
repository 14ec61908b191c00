import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Cascades } from '../../diffusion/cascades/cascades.ts';
import { missing } from '../../diffusion/enough.ts';
import { type Rankings, rankings } from './rankings.ts';

/**
 * Infers in a thread of its own, for it can take seconds; at once where there are too few policies for anything but an
 * order, and where the service runs from its source, which has no program for a thread.
 * @param worker the program of the thread
 */
export async function inferApart(cascades: Cascades, worker = new URL('./worker.js', import.meta.url)): Promise<Rankings> {
  if (missing(cascades) !== undefined || !existsSync(worker)) return rankings(cascades);
  return new Promise((done, fail) => {
    const thread = new Worker(worker, { workerData: cascades });
    thread.once('message', done).once('error', fail);
  });
}
