import { documents } from '../documents.ts';
import { again, harm, refusal, standing, undisturbed } from '../graph.ts';
import { liantu } from '../liantu.ts';
import type { Ordeal } from '../ordeal.ts';
import { disk, noDisk } from './disk.ts';

/** The folder of the graph may no longer be written. */
export const readOnly: Ordeal = {
  name: 'folder turned read-only, embedded',
  promise:
    'A graph in a folder that may not be written is refused with what to do, and nothing of it is changed; when it may be written again all goes on.',
  times: 5,
  missing: noDisk,
  async *run(times) {
    const whole = await undisturbed();
    for (let time = 0; time < times; time++) {
      const place = await disk('size=64m');
      const settings = { LIANTU_DATA: place.path };
      try {
        await liantu(['ingest', ...documents.slice(0, 1 + time)], settings);
        await place.remount('ro');
        const wrong = refusal(await liantu(['ingest', ...documents], settings), /cannot be written: give this user the right/u);
        await place.remount('rw');
        const lost = wrong ?? harm(await standing(settings), whole) ?? (await again(settings, whole));
        yield lost === undefined ? {} : { lost };
      } finally {
        await place.remove();
      }
    }
    return undefined;
  },
};
