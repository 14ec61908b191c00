import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integer, type Random } from '../../../diffusion/random/random.ts';
import { embeddedFile } from '../../../graph/engines/embedded.ts';
import { refusal, type Standing, standing, undisturbed } from '../graph.ts';
import { folder, liantu } from '../liantu.ts';
import type { Ordeal } from '../ordeal.ts';

const said = /cannot be opened as a graph .+: move it away, then liantu restore a backup or ingest again\.$/u;

/** The file of the embedded graph is cut, or a bit of it turns over. */
export const fileDamaged: Ordeal = {
  name: 'file cut or a bit turned, embedded',
  promise:
    'A graph whose file is cut or has a turned bit is refused with what to do, or has lost nothing: it never answers from damaged data. A backup restored in its place is the same graph.',
  times: 60,
  async *run(times, random) {
    const whole = await undisturbed();
    const backup = join(folder(), 'backup.jsonl.gz');
    await liantu(['backup', backup], { LIANTU_DATA: whole.data });
    let refused = 0;
    for (let time = 0; time < times; time++) {
      const data = folder();
      const file = join(data, embeddedFile);
      copyFileSync(join(whole.data, embeddedFile), file);
      const what = time % 2 === 0 ? cut(file, random) : turn(file, random);
      const ended = await liantu(['sources'], { LIANTU_DATA: data });
      if (ended.code !== 0) refused++;
      const lost = ended.code === 0 ? await kept(data, whole) : (refusal(ended, said) ?? (await restored(backup, data, whole)));
      yield lost === undefined ? {} : { lost: `${what}: ${lost}` };
      rmSync(data, { recursive: true });
    }
    return { 'refused to open': refused, 'opened, nothing lost': times - refused };
  },
};

async function kept(data: string, whole: Standing): Promise<string | undefined> {
  return (await standing({ LIANTU_DATA: data })).hash === whole.hash ? undefined : 'it opens and holds another graph';
}

async function restored(backup: string, data: string, whole: Standing): Promise<string | undefined> {
  const settings = { LIANTU_DATA: join(data, 'restored') };
  const { code, err } = await liantu(['restore', backup], settings);
  if (code !== 0) return `the backup cannot be restored: ${err.trim()}`;
  return (await standing(settings)).hash === whole.hash ? undefined : 'the backup gives another graph';
}

function cut(file: string, random: Random): string {
  const length = integer(random, readFileSync(file).length);
  truncateSync(file, length);
  return `cut to ${length} bytes`;
}

function turn(file: string, random: Random): string {
  const bytes = readFileSync(file);
  const [at, bit] = [integer(random, bytes.length), integer(random, 8)];
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
  return `bit ${bit} of byte ${at} turned`;
}
