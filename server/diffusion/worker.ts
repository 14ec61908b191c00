import { parentPort } from 'node:worker_threads';
import type { Cascades } from '../../diffusion/cascades/cascades.ts';
import { rankings } from './rankings.ts';

/** Seconds of arithmetic, away from the thread that answers requests. */
parentPort?.on('message', (cascades: Cascades) => parentPort?.postMessage(rankings(cascades)));
