import { parentPort } from 'node:worker_threads';
import { judge } from './judge.ts';

/** Parsing away from the thread that answers requests: it brings 70 MB of grammar, and can be stopped. */
parentPort?.on('message', async (cypher: string) => parentPort?.postMessage(await judge(cypher)));
