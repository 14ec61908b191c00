import { Command, InvalidArgumentError, Option } from 'commander';
import { rowsOf } from '../../diffusion/cascades/columns.ts';
import { type Reading, type ReadOptions, readCascades } from '../../diffusion/cascades/read.ts';
import { type Inference, type InferOptions, infer } from '../../diffusion/infer.ts';
import { models } from '../../diffusion/models/models.ts';
import { curveTable } from '../../diffusion/tables/curves.ts';
import { exampleTable } from '../../diffusion/tables/examples.ts';
import { regionTable } from '../../diffusion/tables/regions.ts';
import type { Table } from '../../diffusion/tables/table.ts';
import { columns, inferenceRows } from '../../diffusion/tables/ties.ts';
import { InputError } from '../../graph/errors.ts';

/** How the command comes to its input and output; the reading of files is the ingestion's. */
export interface InferAccess {
  /** A file, or `-` for standard input. @throws InputError */
  read(path: string): Promise<{ name: string; text: string }>;
  /** The cells of a CSV text, row by row. @throws Error that names the line */
  parse(text: string): { cells: { text: string }[] }[];
  print(text: string): Promise<void>;
  /** Words to the user that are no result. */
  tell(text: string): void;
}

/** Days. */
const year = 365.2425;

/** From how many regions on grades take longer than a reader waits without a word. */
const manyRegions = 200;

/** What is asked of the adoptions. */
const subjects = {
  ties: ({ cascades }, options) => tieTable(infer(cascades, options)),
  regions: ({ cascades }, { period, seed = 1 }) => regionTable(cascades, period, seed),
  curves: (reading) => curveTable(reading),
  examples: ({ cascades }, { period }) => exampleTable(cascades, period),
} as const satisfies Record<string, (reading: Reading, options: InferOptions & { period: number }) => Table>;

interface Options extends InferOptions, Pick<ReadOptions, 'cutOff' | 'absence'> {
  without: string[];
  about: keyof typeof subjects;
  period?: number;
}

/** `liantu infer`: who may have followed whom, from any table of adoptions; CSV to standard output, best first. */
export function inferCommand(access: InferAccess): Command {
  return new Command('infer')
    .description('rank who may have followed whom in a CSV of adoptions (cascade_id,node,time), or tell how early regions are')
    .argument('<cascades...>', 'CSV files, or - for standard input; a time is a number, an EDTF date, or from/to of either')
    .addOption(
      new Option('--model <model>', 'auto: the best that the data can carry')
        .choices(['auto', ...Object.keys(models)])
        .default('auto'),
    )
    .addOption(new Option('--weighting <weighting>', 'of netinf').choices(['snap', 'paper']))
    .addOption(new Option('--edges <k>', 'how many ties at most').argParser(whole(1)))
    .addOption(new Option('--rate <rate>', '1 / unit of time; fitted where it is left out').argParser(above(0)))
    .addOption(
      new Option('--resamples <b>', 'bootstrap samples of the policies, 0 for a ranking without grades').argParser(whole(0)),
    )
    .addOption(new Option('--imputations <m>', 'drawings of uncertain dates').argParser(whole(1)))
    .addOption(new Option('--seed <s>', 'of all drawings').default(1).argParser(whole(0)))
    .addOption(new Option('--cut-off <time>', 'until when adoptions were watched; the last one of the table where left out'))
    .addOption(
      new Option('--absence <meaning>', 'of a region without a row').choices(['abstained', 'unknown']).default('abstained'),
    )
    .addOption(
      new Option(
        '--about <subject>',
        'ties: who followed whom; regions: how early each is; curves: how each policy spread; examples: whose example counts',
      )
        .choices(Object.keys(subjects))
        .default('ties'),
    )
    .addOption(new Option('--period <length>', 'of regions and examples: a year of dates, else 1').argParser(above(0)))
    .option('--without <regions...>', 'leave regions out, to see what hangs on them', [])
    .action(async (paths: string[], { cutOff, absence, without, about, period, ...options }: Options) => {
      const tables = [];
      for (const path of paths) tables.push(await tableOf(path, access));
      const rows = tables.flatMap((table) => table.rows).filter(({ region }) => !without.includes(region));
      const reading = readCascades(rows, { ...(cutOff ? { cutOff } : {}), ...(absence ? { absence } : {}) });
      const { cascades, left, time } = reading;
      if (cascades.policies.length === 0)
        throw new InputError(`${paths.join(', ')}: no adoption is there; a row is a policy, a region and a time.`);
      for (const [reason, count] of counted(tables.flatMap<{ reason: string }>((table) => table.left).concat(left)))
        access.tell(`${count} rows left out: ${reason}.`);
      if (about === 'ties' && cascades.regions.length > manyRegions && options.resamples !== 0)
        access.tell(`grading ${cascades.regions.length} regions takes minutes; --resamples 0 ranks them without grades.`);
      const table = subjects[about](reading, { ...options, period: period ?? (time.unit === 'days' ? year : 1) });
      for (const words of table.words) access.tell(words);
      const lines = table.rows.map((row) => table.columns.map((column) => cell(row[column] ?? '')).join(','));
      await access.print(`${[table.columns.join(','), ...lines].join('\n')}\n`);
    });
}

/** The ranking as a table, with what it means and how far it carries. */
function tieTable(found: Inference): Table {
  const { answer, missing, model, policies, rate, reading } = found;
  const lack = answer === 'ranking' ? [] : [`${answer}${missing ? `: ${missing}` : '.'}`];
  return {
    columns,
    rows: inferenceRows(found),
    words: [...lack, `${model}, ${policies} policies, rate ${Number(rate.toPrecision(6))}. ${reading}`],
  };
}

async function tableOf(path: string, access: InferAccess) {
  const { name, text } = await access.read(path);
  const table = rowsOf(recordsOf(name, access, text));
  if ('missing' in table) throw new InputError(`${name}, line 1: ${table.missing}.`);
  return table;
}

function recordsOf(name: string, { parse }: InferAccess, text: string): Record<string, string>[] {
  try {
    const [header, ...rows] = parse(text).map(({ cells }) => cells.map((one) => one.text.trim()));
    return rows.map((row) => Object.fromEntries((header ?? []).map((column, at) => [column, row[at] ?? ''])));
  } catch (cause) {
    throw new InputError(`${name}, ${cause instanceof Error ? cause.message : 'it is no CSV'}.`, cause);
  }
}

function counted(left: readonly { reason: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** A cell of CSV, in quotation marks where it holds a sign of its own. */
const cell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function whole(least: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least) throw new InvalidArgumentError(`It is a whole number from ${least} on.`);
    return value;
  };
}

function above(limit: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!Number.isFinite(value) || value <= limit) throw new InvalidArgumentError(`It is a number above ${limit}.`);
    return value;
  };
}
