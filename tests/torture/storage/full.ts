import { integer } from '../../../diffusion/random/random.ts';
import { documents } from '../documents.ts';
import { again, harm, refusal, standing, undisturbed } from '../graph.ts';
import { liantu } from '../liantu.ts';
import type { Ordeal } from '../ordeal.ts';
import { disk, noDisk } from './disk.ts';

/** The disk fills up in the middle of an ingestion. */
export const diskFull: Ordeal = {
  name: 'disk full, embedded',
  promise:
    'Where the disk fills up during an ingestion, one line says so; what stands in the graph is whole, and after room is made the ingestion given again ends in the graph of one that was not disturbed.',
  times: 20,
  missing: noDisk,
  async *run(times, random) {
    const whole = await undisturbed();
    let full = 0;
    for (let time = 0; time < times; time++) {
      const size = 64 + integer(random, 2000);
      const small = await disk(`size=${size}k`);
      const settings = { LIANTU_DATA: small.path };
      try {
        const ended = await liantu(['ingest', ...documents], settings);
        const wrong = ended.code === 0 ? undefined : refusal(ended, /^The disk that holds .+ is full: make room/u);
        if (wrong === undefined && ended.code !== 0) full++;
        await small.remount('size=64m');
        const lost = wrong ?? harm(await standing(settings), whole) ?? (await again(settings, whole));
        yield lost === undefined ? {} : { lost: `a disk of ${size} kB: ${lost}` };
      } finally {
        await small.remove();
      }
    }
    return { 'of which the disk filled up': full };
  },
};
