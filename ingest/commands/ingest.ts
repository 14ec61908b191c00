import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { InputError } from '../../graph/errors.ts';
import { Source, Standing } from '../../graph/source.ts';
import { defaultInputs, gazetteerFile } from '../defaults.ts';
import type { Extraction } from '../extraction.ts';
import type { Given } from '../given.ts';
import { type Ingested, ingestExtraction, type Placing } from '../ingest.ts';
import { extract, type Regions, readGazetteer, readInputs } from '../inputs.ts';
import type { Graph } from '../load/graph.ts';
import { defineSchema } from '../load/load.ts';
import { reportText } from '../report.ts';
import { type GraphAccess, withGraph } from './access.ts';
import { checkWritable, print, writeResult } from './output.ts';
import { progress } from './progress.ts';

export function ingestCommand(access: GraphAccess): Command {
  return new Command('ingest')
    .description(
      'read files into the graph: text, CSV fact tables, folders, - for standard input; without a path the edition and tables that come with Liantu',
    )
    .argument('[paths...]')
    .option('--dry-run', 'read and report, write nothing')
    .option('--replace', 'take out the source of the same name and print what changed')
    .option('--report <file>', 'write the report as JSON')
    .addOption(new Option('--standing <standing>', 'what the texts rest on').choices(Standing.options).default('media'))
    .action(async (paths: string[], options: { dryRun?: boolean; replace?: boolean; report?: string; standing: Standing }) => {
      if (options.report !== undefined) await checkWritable(options.report);
      const given = paths.length > 0 ? paths.map((path) => ({ path, standing: options.standing })) : defaultInputs;
      const reports = await ingestPaths(given, options.dryRun ? null : access, { replace: options.replace === true });
      if (options.report !== undefined) await writeResult(options.report, `${JSON.stringify(reports, null, 2)}\n`);
      for (const each of reports) await print(`${reportText(each)}\n${outcome(each)}`);
    });
}

/** The inputs that come with Liantu into a graph that is already open. */
export async function ingestDefaults(graph: Graph): Promise<void> {
  const regions = readGazetteer();
  await loadAll(await extractAll(defaultInputs, regions), regions, graph, { replace: false });
}

const Held = z.object({ properties: Source.pick({ name: true }) });

/**
 * The same where the graph holds nothing, or nothing else and not all of it: a first start, or one that was broken off.
 * @param say is told before it begins
 */
export async function completeDefaults(graph: Graph, say: (line: string) => void): Promise<void> {
  const own = new Set([gazetteerFile, ...defaultInputs.map(({ path }) => path)].map((path) => basename(path)));
  const rows = await graph.store.read(graph.catalogue.lookup['sources'] ?? '');
  const held = new Set(rows.map(({ source }) => Held.parse(source).properties.name));
  if (held.size === own.size || [...held].some((name) => !own.has(name))) return;
  say('Reading the edition and the tables that come with Liantu …');
  await ingestDefaults(graph);
}

/** Every input is read and understood before the graph is opened: one that cannot be leaves the graph as it was. */
async function ingestPaths(inputs: readonly Given[], access: GraphAccess | null, placing: Placing): Promise<Ingested[]> {
  const regions = readGazetteer();
  const extractions = await extractAll(inputs, regions);
  if (placing.replace) checkNames(extractions);
  if (!access) return loadAll(extractions, regions, null, placing);
  return withGraph(access, (graph) => loadAll(extractions, regions, graph, placing));
}

async function extractAll(given: readonly Given[], regions: Regions): Promise<Extraction[]> {
  const inputs = await readInputs(given);
  const show = progress('reading', inputs.length);
  const extractions = inputs.map((input, done) => {
    show(input.name, done);
    return extract(input, regions);
  });
  show('', inputs.length);
  return extractions;
}

async function loadAll(
  extractions: readonly Extraction[],
  regions: Regions,
  graph: Graph | null,
  placing: Placing,
): Promise<Ingested[]> {
  if (graph) await defineSchema(graph);
  const show = progress('loading', extractions.length);
  const reports: Ingested[] = [];
  for (const extraction of extractions) {
    show(extraction.source.name, reports.length);
    reports.push(await ingestExtraction(extraction, regions, graph, placing));
  }
  show('', extractions.length);
  return reports;
}

function outcome({ loaded, earlier, difference }: Ingested): string {
  if (!loaded) return '  dry run: nothing written\n';
  const lines = [`  graph      ${loaded.added} statements added, ${loaded.removed} removed, ${loaded.unchanged} unchanged`];
  if (earlier.length > 0)
    lines.push(`  beside it  ${earlier.join(', ')}: the same name with other content; --replace takes one out`);
  if (difference) {
    const { gained, lost, kept } = difference;
    lines.push(`  edition    ${gained.length} claims new, ${lost.length} gone, ${kept} as before`);
    lines.push(...gained.map((claim) => `    + ${claim}`), ...lost.map((claim) => `    - ${claim}`));
  }
  return `${lines.join('\n')}\n`;
}

/** @throws InputError where two of the inputs have one name: the second would take the place of the first */
function checkNames(extractions: readonly Extraction[]): void {
  const names = extractions.map(({ source }) => source.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new InputError(`Two inputs are called ${twice}: with --replace, give them one at a time.`);
}
