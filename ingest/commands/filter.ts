import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { z } from 'zod';
import { dateSpan } from '../../graph/dates.ts';
import { InputError } from '../../graph/errors.ts';
import { factsOf } from '../facts-view.ts';
import type { Dated } from '../given.ts';
import { extract, isKnown, type Regions } from '../inputs.ts';
import { linesOf } from '../read/lines.ts';
import { inputPaths } from '../read/read.ts';
import { print } from './output.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().min(1),
  date: z
    .string()
    .refine((date) => dateSpan(date) !== undefined, 'no date: write 2020-05-18, 2020-05 or 2020')
    .optional(),
  region: z.string().optional(),
});

/**
 * The filter of JSON lines: one answer a line, in order, in constant memory. A line that cannot be read is answered with
 * its error and the filter goes on.
 */
export async function filterLines(paths: readonly string[], regions: Regions): Promise<void> {
  for (const path of paths)
    for (const file of await inputPaths(path))
      for await (const line of linesOf(await bytesOf(file)))
        if (line.trim() !== '') await print(`${JSON.stringify(answer(line, regions))}\n`);
}

async function bytesOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return process.stdin;
  const handle = await open(file).catch((cause: unknown) => unopened(file, cause));
  return handle.createReadStream();
}

function unopened(file: string, cause: unknown): never {
  throw new InputError(`${file} may not be read: change its permissions.`, cause);
}

function answer(line: string, regions: Regions): unknown {
  let id: string | number | null = null;
  try {
    const read: unknown = JSON.parse(line.replace(/^\ufeff/u, ''));
    id = z.object({ id: Line.shape.id }).safeParse(read).data?.id ?? null;
    const { text, date, region } = Line.parse(read);
    if (text.includes('\ufffd')) throw new InputError('the text lost characters (it holds �): write the lines in UTF-8');
    if (region !== undefined && !isKnown(region, regions))
      throw new InputError(`the region ${JSON.stringify(region)} is not known: give its full name or its code`);
    const input: Dated = { name: `${id}.txt`, text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
    const context = { ...(date === undefined ? {} : { date }), ...(region === undefined ? {} : { region }) };
    return { id, facts: factsOf(extract({ ...input, ...context }, regions).statements) };
  } catch (error) {
    if (error instanceof z.ZodError) return { id, error: z.prettifyError(error).replaceAll('\n', ' ') };
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
