import { InputError } from '../graph/errors.ts';
import { type Difference, differenceOf, sourcesOf } from './editions.ts';
import type { Extraction } from './extraction.ts';
import { extractGazetteer } from './gazetteer/extraction.ts';
import type { Dated } from './given.ts';
import { extract, type Regions } from './inputs.ts';
import type { Graph } from './load/graph.ts';
import { type Loaded, load, remove } from './load/load.ts';
import { statementsOfSource } from './load/rows.ts';
import { type Report, report } from './report.ts';

export interface Ingested extends Report {
  /** What the graph gained and lost; null on a dry run. */
  loaded: Loaded | null;
  /** Sources of the same name and other content that the graph holds, by id; those that this one took the place of are not among them. */
  earlier: string[];
  /** What this edition states otherwise than the one whose place it took; null where it took none. */
  difference: Difference | null;
}

/** Whether a source takes the place of the one of the same name. */
export type Placing = { replace: boolean };

/**
 * One input into the graph, with the regions that it mentions. The whole input or, when the store fails, nothing of it.
 * @param graph null on a dry run: everything is read and nothing written
 * @throws InputError when the input is a table that nobody knows
 */
export async function ingest(input: Dated, regions: Regions, graph: Graph | null): Promise<Ingested> {
  return ingestExtraction(extract(input, regions), regions, graph);
}

/**
 * The same for what was extracted already.
 * @throws InputError when it shall replace a source and several have its name
 */
export async function ingestExtraction(
  extraction: Extraction,
  regions: Regions,
  graph: Graph | null,
  { replace }: Placing = { replace: false },
): Promise<Ingested> {
  if (!graph) return { ...report(extraction), loaded: null, earlier: [], difference: null };
  const { id, name } = extraction.source;
  const earlier = (await sourcesOf(graph)).filter((one) => one.name === name && one.id !== id).map((one) => one.id);
  const [old] = earlier;
  if (replace && earlier.length > 1)
    throw new InputError(`${earlier.length} sources are called ${name}: remove those that it replaces, ${earlier.join(' or ')}.`);
  const loaded = await add(extraction, regions, graph);
  if (!replace || old === undefined) return { ...report(extraction), loaded, earlier, difference: null };
  const difference = differenceOf(await statementsOfSource(graph, old), extraction.statements);
  const { removed } = await withdraw(old, regions, graph);
  return { ...report(extraction), loaded: { ...loaded, removed }, earlier: [], difference };
}

async function add(extraction: Extraction, { csv, gazetteer }: Regions, graph: Graph): Promise<Loaded> {
  const mentioned = extraction.statements.flatMap(({ subject, object }) => (object ? [subject.id, object.id] : [subject.id]));
  const loaded = await load(graph, extraction);
  await load(graph, extractGazetteer(csv, gazetteer, mentioned), { partial: true });
  return loaded;
}

/**
 * Takes a source out: exactly its statements, and the gazetteer's rows that nothing else mentions. The graph is then as
 * if the source had never been ingested.
 */
export async function withdraw(source: string, { csv, gazetteer }: Regions, graph: Graph): Promise<Loaded> {
  const removed = await remove(graph, source);
  const own = extractGazetteer(csv, gazetteer, []).source.id;
  const rows = await graph.store.read(graph.catalogue.lookup['mentioned-regions'] ?? '', { source: own });
  await load(
    graph,
    extractGazetteer(
      csv,
      gazetteer,
      rows.map(({ id }) => String(id)),
    ),
  );
  return removed;
}
