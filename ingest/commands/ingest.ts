import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Catalogue } from '../../cypher/question.ts';
import { Standing } from '../../graph/source.ts';
import type { GraphStore } from '../../graph/store.ts';
import { defaultInputs } from '../defaults.ts';
import type { Extraction } from '../extraction.ts';
import type { Given } from '../given.ts';
import { type Ingested, ingestExtraction } from '../ingest.ts';
import { extract, type Regions, readGazetteer, readInputs } from '../inputs.ts';
import type { Graph } from '../load/graph.ts';
import { defineSchema } from '../load/load.ts';
import { reportText } from '../report.ts';
import { progress } from './progress.ts';

/** How a command comes to the graph: opened only when it is needed. */
export interface GraphAccess {
  store(): Promise<GraphStore>;
  catalogue(): Catalogue;
}

export function ingestCommand(access: GraphAccess): Command {
  return new Command('ingest')
    .description(
      'read files into the graph: text, CSV fact tables, folders, - for standard input; without a path the edition and tables that come with Liantu',
    )
    .argument('[paths...]')
    .option('--dry-run', 'read and report, write nothing')
    .option('--report <file>', 'write the report as JSON')
    .addOption(new Option('--standing <standing>', 'what the texts rest on').choices(Standing.options).default('media'))
    .action(async (paths: string[], options: { dryRun?: boolean; report?: string; standing: Standing }) => {
      const given = paths.length > 0 ? paths.map((path) => ({ path, standing: options.standing })) : defaultInputs;
      const reports = await ingestPaths(given, options.dryRun ? null : access);
      for (const each of reports) process.stdout.write(`${reportText(each)}\n${difference(each)}`);
      if (options.report) await writeFile(options.report, `${JSON.stringify(reports, null, 2)}\n`);
    });
}

/** The inputs that come with Liantu into a graph that is already open. */
export async function ingestDefaults(graph: Graph): Promise<void> {
  const regions = readGazetteer();
  await loadAll(await extractAll(defaultInputs, regions), regions, graph);
}

/** Every input is read and understood before the graph is opened: one that cannot be leaves the graph as it was. */
async function ingestPaths(inputs: readonly Given[], access: GraphAccess | null): Promise<Ingested[]> {
  const regions = readGazetteer();
  const extractions = await extractAll(inputs, regions);
  if (!access) return loadAll(extractions, regions, null);
  const store = await access.store();
  try {
    return await loadAll(extractions, regions, { store, catalogue: access.catalogue() });
  } finally {
    await store.close();
  }
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

async function loadAll(extractions: readonly Extraction[], regions: Regions, graph: Graph | null): Promise<Ingested[]> {
  if (graph) await defineSchema(graph);
  const show = progress('loading', extractions.length);
  const reports: Ingested[] = [];
  for (const extraction of extractions) {
    show(extraction.source.name, reports.length);
    reports.push(await ingestExtraction(extraction, regions, graph));
  }
  show('', extractions.length);
  return reports;
}

function difference({ loaded }: Ingested): string {
  if (!loaded) return '  dry run: nothing written\n';
  return `  graph      ${loaded.added} statements added, ${loaded.removed} removed, ${loaded.unchanged} unchanged\n`;
}
