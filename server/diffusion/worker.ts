import { parentPort, workerData } from 'node:worker_threads';
import type { Cascades } from '../../diffusion/cascades/cascades.ts';
import { infer } from '../../diffusion/infer.ts';

/** Seconds of arithmetic, away from the thread that answers requests. */
parentPort?.postMessage(infer(workerData as Cascades));
