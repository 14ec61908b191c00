import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { factsOf } from '../facts-view.ts';
import type { Dated } from '../given.ts';
import { extract, type Regions, readGazetteer, readInputs } from '../inputs.ts';

const formats = ['facts', 'statements', 'jsonl'] as const;

/** `liantu extract`: what a text states, to standard output, without a graph. */
export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'print what a text states: facts (one JSON object a file), statements (one a line), or jsonl, a filter of {id, text, date?, region?} lines',
    )
    .argument('[paths...]', 'files or folders; - or nothing for standard input')
    .addOption(new Option('--format <format>', 'what to print').choices(formats).default('facts'))
    .action(async (paths: string[], { format }: { format: (typeof formats)[number] }) => {
      const regions = readGazetteer();
      if (format === 'jsonl') return filterLines(paths, regions);
      for (const input of await readInputs((paths.length > 0 ? paths : ['-']).map((path) => ({ path })))) {
        const extraction = extract(input, regions);
        if (format === 'facts') await print(factsOf(extraction.statements));
        else for (const statement of extraction.statements) await print(statement);
      }
    });
}

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().min(1),
  date: z.string().optional(),
  region: z.string().optional(),
});

/** One answer a line, in order; a line that cannot be read is answered with its error and the filter goes on. */
async function filterLines(paths: readonly string[], regions: Regions): Promise<void> {
  const source = paths.length === 0 || paths[0] === '-' ? process.stdin : createReadStream(paths[0] ?? '');
  for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') await print(answer(line, regions));
  }
}

function answer(line: string, regions: Regions): unknown {
  let id: string | number | null = null;
  try {
    const read: unknown = JSON.parse(line);
    id = z.object({ id: Line.shape.id }).safeParse(read).data?.id ?? null;
    const { text, date, region } = Line.parse(read);
    const input: Dated = { name: `${id}.txt`, text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
    const context = { ...(date === undefined ? {} : { date }), ...(region === undefined ? {} : { region }) };
    return { id, facts: factsOf(extract({ ...input, ...context }, regions).statements) };
  } catch (error) {
    return {
      id,
      error:
        error instanceof z.ZodError
          ? z.prettifyError(error).replaceAll('\n', ' ')
          : String(error instanceof Error ? error.message : error),
    };
  }
}

async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
