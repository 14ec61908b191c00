import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Standing } from '../../graph/source.ts';
import type { Upload } from '../../graph/upload.ts';
import { Job } from './job.ts';

/** Where jobs outlive the process. */
export interface Journal {
  /** Whether it keeps anything. */
  keeps: boolean;
  /** Every job that is kept, in the order in which they were submitted, with its input while it has not ended. */
  all(): Promise<{ job: Job; upload?: Upload }[]>;
  /** Is on the disk when it returns. */
  add(job: Job, upload: Upload): Promise<void>;
  /** A job that has ended lets its input go. */
  change(job: Job): Promise<void>;
  drop(id: string): Promise<void>;
}

/** Jobs that end with the process. */
export const noJournal: Journal = {
  keeps: false,
  all: async () => [],
  add: async () => {},
  change: async () => {},
  drop: async () => {},
};

const Entry = z.object({
  job: Job,
  /** What its sender said of the input. */
  said: z.object({
    date: z.string().exactOptional(),
    region: z.string().exactOptional(),
    standing: Standing.exactOptional(),
    replace: z.boolean(),
  }),
});

type Entry = z.output<typeof Entry>;

/**
 * A folder with two files a job, `<id>.json` and until it has ended `<id>.input`, made when the first job comes.
 * One process uses it at a time.
 */
export function journalIn(folder: string): Journal {
  const path = (id: string, ending: 'json' | 'input') => join(folder, `${id}.${ending}`);
  const said = new Map<string, Entry['said']>();
  let last: Promise<unknown> = Promise.resolve();

  /** In the order in which they are asked for: what a job was does not come after what it is. */
  function inOrder(work: () => Promise<void>): Promise<void> {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  }

  /** The file is the old one or the new one, whatever happens. */
  async function write(file: string, content: string | Uint8Array): Promise<void> {
    await writeFile(`${file}.part`, content, { flush: true });
    await rename(`${file}.part`, file);
  }

  async function change(job: Job): Promise<void> {
    await write(path(job.id, 'json'), JSON.stringify({ job, said: said.get(job.id) ?? { replace: false } }));
    if (job.ended !== null) await rm(path(job.id, 'input'), { force: true });
  }

  async function read(file: string): Promise<{ job: Job; upload?: Upload }> {
    const { job, said: of } = Entry.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
    said.set(job.id, of);
    if (job.ended !== null) return { job };
    return { job, upload: { ...of, name: job.name, bytes: await readFile(path(job.id, 'input')) } };
  }

  return {
    keeps: true,
    async all() {
      const files = await readdir(folder).catch(() => []);
      const entries = await Promise.all(files.filter((file) => file.endsWith('.json')).map(read));
      // What was cut off before its job was written was never promised to anybody.
      const live = new Set(entries.flatMap(({ job, upload }) => (upload ? [`${job.id}.input`] : [])));
      const stray = files.filter((file) => /\.(?:input|part)$/.test(file) && !live.has(file));
      await Promise.all(stray.map((file) => rm(join(folder, file), { force: true })));
      return entries.sort((a, b) => (a.job.submitted < b.job.submitted ? -1 : 1));
    },
    add: (job, { bytes, name: _, ...of }) =>
      inOrder(async () => {
        await mkdir(folder, { recursive: true });
        said.set(job.id, of);
        await write(path(job.id, 'input'), bytes);
        await change(job);
      }),
    change: (job) => inOrder(() => change(job)),
    drop: (id) =>
      inOrder(async () => {
        said.delete(id);
        for (const ending of ['json', 'input'] as const) await rm(path(id, ending), { force: true });
      }),
  };
}
