import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Random, uniform } from '../../../diffusion/random/random.ts';
import { embeddedFile } from '../../../graph/engines/embedded.ts';
import { documents } from '../documents.ts';
import { again, harm, type Peace, present, standing, undisturbed } from '../graph.ts';
import { folder, liantu } from '../liantu.ts';
import { median } from '../median.ts';
import type { Ordeal } from '../ordeal.ts';

/** `liantu ingest` is killed at any moment of its run. */
export const commandKilled: Ordeal = {
  name: 'liantu ingest killed, embedded',
  promise:
    'An ingestion killed at any moment leaves a graph that opens, in which the check finds nothing and every source is whole; given again, it ends in the same graph as one that was not disturbed.',
  times: 50,
  async *run(times, random) {
    const place = folder();
    const whole = await undisturbed();
    const kept: number[] = [];
    for (let time = 0; time < times; time++) {
      const settings = { LIANTU_DATA: join(place, String(time)) };
      const moment = time % 5 === 0 ? anyTime(whole, random) : whileLoading(whole, settings.LIANTU_DATA, random);
      await liantu(['ingest', ...documents], settings, async (child) => {
        await moment();
        child.kill('SIGKILL');
      });
      const left = await standing(settings);
      kept.push(left.statements.size);
      const lost = harm(left, whole) ?? (await again(settings, whole));
      yield lost === undefined ? {} : { lost: `try ${time + 1}: ${lost}` };
    }
    return { 'sources there after the kill, median': `${median(kept)} of ${whole.statements.size}` };
  },
};

/** A moment between the start of the command and its end: reading and extracting take most of that time. */
function anyTime({ milliseconds }: Peace, random: Random): () => Promise<void> {
  const after = uniform(random) * milliseconds.all;
  return () => setTimeout(after);
}

/** A moment after the graph was opened. */
function whileLoading({ milliseconds }: Peace, data: string, random: Random): () => Promise<void> {
  const after = uniform(random) * milliseconds.loading;
  return async () => {
    await present(join(data, embeddedFile));
    await setTimeout(after);
  };
}
