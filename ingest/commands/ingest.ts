import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';
import { defaultInputs } from '../defaults.ts';
import { type Ingested, ingest } from '../ingest.ts';
import { readGazetteer, readInputs } from '../inputs.ts';
import type { Graph } from '../load/graph.ts';
import { defineSchema } from '../load/load.ts';
import type { Input } from '../read/read.ts';
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
    .action(async (paths: string[], options: { dryRun?: boolean; report?: string }) => {
      const reports = await ingestPaths(paths.length > 0 ? paths : defaultInputs, options.dryRun ? null : access);
      for (const each of reports) process.stdout.write(`${reportText(each)}\n${difference(each)}`);
      if (options.report) await writeFile(options.report, `${JSON.stringify(reports, null, 2)}\n`);
    });
}

/** The inputs that come with Liantu into a graph that is already open. */
export async function ingestDefaults(graph: Graph): Promise<void> {
  await ingestAll(defaultInputs, graph);
}

async function ingestPaths(paths: readonly string[], access: GraphAccess | null): Promise<Ingested[]> {
  // Every input is read before the graph is opened: one that cannot be read leaves the graph as it was.
  if (!access) return ingestAll(paths, null);
  const inputs = await readInputs(paths);
  const store = await access.store();
  try {
    return await ingestInputs(inputs, { store, catalogue: access.catalogue() });
  } finally {
    await store.close();
  }
}

async function ingestAll(paths: readonly string[], graph: Graph | null): Promise<Ingested[]> {
  return ingestInputs(await readInputs(paths), graph);
}

async function ingestInputs(inputs: readonly Input[], graph: Graph | null): Promise<Ingested[]> {
  const regions = readGazetteer();
  if (graph) await defineSchema(graph);
  const show = progress(inputs.length);
  const reports: Ingested[] = [];
  for (const input of inputs) {
    show(input.name, reports.length);
    reports.push(await ingest(input, regions, graph));
  }
  show('', inputs.length);
  return reports;
}

function difference({ loaded }: Ingested): string {
  if (!loaded) return '  dry run: nothing written\n';
  return `  graph      ${loaded.added} statements added, ${loaded.removed} removed, ${loaded.unchanged} unchanged\n`;
}
