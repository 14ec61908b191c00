import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packageRoot } from '../../../graph/root.ts';
import { recovered } from '../away/askers.ts';
import { documents } from '../documents.ts';
import { harm, standing, undisturbed } from '../graph.ts';
import { folder, liantu } from '../liantu.ts';
import type { Ordeal } from '../ordeal.ts';
import { service } from '../service.ts';

const jumping = { NODE_OPTIONS: `--import ${join(packageRoot(), 'tests', 'torture', 'clock', 'jumping.mjs')}` };

/** The clock jumps by years ten times a second, while texts are ingested and requests are answered. */
export const clockJumps: Ordeal = {
  name: 'clock that jumps by years, embedded',
  promise: 'A clock that jumps back and forth changes neither the graph nor its version, and no request fails or waits for it.',
  times: 5,
  async *run(times) {
    const whole = await undisturbed();
    for (let time = 0; time < times; time++) {
      const settings = { ...jumping, LIANTU_DATA: folder() };
      const { code, err } = await liantu(['ingest', ...documents], settings);
      const lost = code === 0 ? (harm(await standing(settings), whole) ?? (await served(settings, whole.hash))) : err.trim();
      yield lost === undefined ? {} : { lost };
    }
    return undefined;
  },
};

async function served(settings: NodeJS.ProcessEnv, hash: string): Promise<string | undefined> {
  const running = await service({ ...settings, LIANTU_RATE: '1000' });
  try {
    for (let round = 0; round < 10; round++) {
      if ((await recovered(running.url)) === undefined) return 'requests fail or wait';
      await setTimeout(100);
    }
  } finally {
    await running.stop();
  }
  return (await standing(settings)).hash === hash ? undefined : 'the graph is another one';
}
