import { setTimeout } from 'node:timers/promises';
import { integer } from '../../../diffusion/random/random.ts';
import { documents } from '../documents.ts';
import { liantu } from '../liantu.ts';
import { median } from '../median.ts';
import { type Database, database, noDatabase } from '../neo4j.ts';
import type { Ordeal } from '../ordeal.ts';
import { service } from '../service.ts';
import { type Asked, askers, recovered } from './askers.ts';

/** Milliseconds within which each request is answered, whatever becomes of the database. */
const patience = 45_000;

/** Ways to take the database away and to bring it back. */
const ways: Record<string, { take(of: Database): Promise<void> | void; bring(of: Database): Promise<void> | void }> = {
  stopped: { take: (of) => of.stop(), bring: (of) => of.start() },
  killed: { take: (of) => of.signal('SIGKILL'), bring: (of) => of.start() },
  silent: { take: (of) => of.signal('SIGSTOP'), bring: (of) => of.signal('SIGCONT') },
};

/** Neo4j goes away while the service is asked, and comes back. */
export const databaseAway: Ordeal = {
  name: 'Neo4j away under load',
  promise: `While Neo4j is stopped, killed or silent, each request is answered within ${patience / 1000} seconds, with 503 and Retry-After where the graph is needed; when it is back all is answered without a restart.`,
  times: 9,
  missing: noDatabase,
  async *run(times, random) {
    const neo4j = await database();
    await liantu(['ingest', ...documents], neo4j.settings);
    const running = await service(neo4j.settings);
    const all: Asked[] = [];
    const recoveries: number[] = [];
    try {
      for (let time = 0; time < times; time++) {
        const [name, way] = Object.entries(ways)[time % 3] ?? [];
        const load = askers(running.url, 8);
        await setTimeout(500);
        await way?.take(neo4j);
        await setTimeout(1000 + integer(random, 20_000));
        await way?.bring(neo4j);
        const recovery = await recovered(running.url);
        await load.stop();
        all.push(...load.asked);
        recoveries.push(recovery ?? Number.NaN);
        const bad = load.asked.find((one) => !wellAnswered(one));
        if (recovery === undefined) yield { lost: `${name}: it did not recover within a minute` };
        else if (bad)
          yield {
            lost: `${name}: ${bad.address} was answered ${bad.status} after ${Math.round(bad.milliseconds)} ms, Retry-After ${bad.retryAfter}`,
          };
        else yield {};
      }
    } finally {
      await running.stop();
      await neo4j.stop();
    }
    return {
      requests: all.length,
      'of them 503': all.filter(({ status }) => status === 503).length,
      'slowest answer, ms': Math.round(Math.max(...all.map(({ milliseconds }) => milliseconds))),
      'recovery after it is back, median ms': Math.round(median(recoveries)),
    };
  },
};

const wellAnswered = ({ status, retryAfter, milliseconds }: Asked) =>
  milliseconds < patience && (status === 200 || (status === 503 && retryAfter !== null));
