import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type Random, uniform } from '../../../diffusion/random/random.ts';
import { openStore } from '../../../graph/open.ts';
import { documents } from '../documents.ts';
import { harm, type Standing, standing, undisturbed } from '../graph.ts';
import { folder, liantu } from '../liantu.ts';
import { type Database, database, noDatabase } from '../neo4j.ts';
import type { Attempt, Figures, Ordeal } from '../ordeal.ts';
import { type Service, service } from '../service.ts';

const Taken = z.object({ data: z.object({ id: z.string(), state: z.string(), ended: z.string().nullable() }) });

const token = 'torture-token-0123456789';

/** Texts that are sent between two kills, and milliseconds within which the kill comes. */
const sent = { texts: 3, within: 2_500 };

const promise =
  'A text that the service has taken (202) is in the graph in the end, whatever is killed and when; no text is there by half, and the graph is that of an ingestion in peace.';

export const serviceKilled: Ordeal = {
  name: 'service killed while it takes texts, embedded',
  promise,
  times: 50,
  run: (times, random) => killed(times, random, undefined),
};

export const serviceOrNeo4jKilled: Ordeal = {
  name: 'service or Neo4j killed while it takes texts',
  promise,
  times: 20,
  missing: noDatabase,
  async *run(times, random) {
    const neo4j = await database();
    try {
      return yield* killed(times, random, neo4j);
    } finally {
      await neo4j.stop();
    }
  },
};

/** Rounds of texts, each broken off by a kill, until all texts were taken; then from an empty graph again. */
async function* killed(times: number, random: Random, neo4j: Database | undefined): AsyncGenerator<Attempt, Figures> {
  const whole = await undisturbed();
  let [tries, taken] = [0, 0];
  while (tries < times) {
    const settings = { LIANTU_DATA: folder(), LIANTU_TOKEN: token, ...neo4j?.settings };
    if (neo4j) await empty(settings);
    const [first = '', ...left] = documents;
    // A graph with something in it is not filled with what comes with Liantu.
    await liantu(['ingest', first], settings);
    const jobs: string[] = [];
    while (left.length > 0 && tries < times) {
      const running = await service(settings);
      const moment = setTimeout(uniform(random) * sent.within).then(() => kill(running, neo4j, tries));
      for (const text of left.slice(0, sent.texts)) {
        const job = await send(running, text);
        if (job === undefined) continue;
        jobs.push(job);
        left.splice(left.indexOf(text), 1);
      }
      await moment;
      tries++;
      const lost = harm(await standing(settings), whole);
      yield lost === undefined ? {} : { lost: `kill ${tries}: ${lost}` };
    }
    taken += jobs.length;
    const lost = await finished(settings, jobs, left, whole);
    if (lost !== undefined) yield { lost };
  }
  return { 'texts taken and found again': taken };
}

/** @returns the job; undefined where the service did not take the text */
async function send({ url }: Service, path: string): Promise<string | undefined> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'text/plain' };
  const address = new URL(`/api/v1/ingests?name=${encodeURIComponent(basename(path))}`, url);
  try {
    const answer = await fetch(address, { method: 'POST', headers, body: readFileSync(path) });
    return answer.status === 202 ? Taken.parse(await answer.json()).data.id : undefined;
  } catch {
    return undefined;
  }
}

/** Every second kill is one of the database, where there is one; it is started again, then the service is killed. */
async function kill(running: Service, neo4j: Database | undefined, turn: number): Promise<void> {
  if (neo4j && turn % 2 === 1) {
    neo4j.signal('SIGKILL');
    await setTimeout(300);
    await neo4j.start();
  }
  running.process.kill('SIGKILL');
  await running.ended;
}

/** Lets a last service end what was taken, sends what was not, and compares. */
async function finished(
  settings: NodeJS.ProcessEnv,
  jobs: readonly string[],
  left: readonly string[],
  whole: Standing,
): Promise<string | undefined> {
  const running = await service(settings);
  try {
    for (const job of jobs) {
      const state = await ended(running, job);
      if (state !== 'done') return `a text that was taken ended as ${state}`;
    }
    for (const text of left) {
      const job = await send(running, text);
      if (job !== undefined) await ended(running, job);
    }
  } finally {
    await running.stop();
  }
  return (await standing(settings)).hash === whole.hash ? undefined : 'all was sent, and the graph is another one';
}

/** Waits for the end of a job. @returns its last state, or the status of an answer that is none */
async function ended({ url }: Service, job: string): Promise<string> {
  for (;;) {
    const answer = await fetch(new URL(`/api/v1/ingests/${job}`, url), { headers: { Authorization: `Bearer ${token}` } });
    if (answer.status !== 200) return String(answer.status);
    const { data } = Taken.parse(await answer.json());
    if (data.ended !== null) return data.state;
    await setTimeout(100);
  }
}

async function empty(settings: NodeJS.ProcessEnv): Promise<void> {
  const store = await openStore(settings);
  await store.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]);
  await store.close();
}
