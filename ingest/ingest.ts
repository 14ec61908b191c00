import type { Extraction } from './extraction.ts';
import { extractGazetteer } from './gazetteer/extraction.ts';
import type { Dated } from './given.ts';
import { extract, type Regions } from './inputs.ts';
import type { Graph } from './load/graph.ts';
import { type Loaded, load, remove } from './load/load.ts';
import { type Report, report } from './report.ts';

export interface Ingested extends Report {
  /** What the graph gained and lost; null on a dry run. */
  loaded: Loaded | null;
}

/**
 * One input into the graph, with the regions that it mentions. The whole input or, when the store fails, nothing of it.
 * @param graph null on a dry run: everything is read and nothing written
 * @throws InputError when the input is a table that nobody knows
 */
export async function ingest(input: Dated, regions: Regions, graph: Graph | null): Promise<Ingested> {
  return ingestExtraction(extract(input, regions), regions, graph);
}

/** The same for what was extracted already. */
export async function ingestExtraction(
  extraction: Extraction,
  { csv, gazetteer }: Regions,
  graph: Graph | null,
): Promise<Ingested> {
  if (!graph) return { ...report(extraction), loaded: null };
  const mentioned = extraction.statements.flatMap(({ subject, object }) => (object ? [subject.id, object.id] : [subject.id]));
  const loaded = await load(graph, extraction);
  await load(graph, extractGazetteer(csv, gazetteer, mentioned), { partial: true });
  return { ...report(extraction), loaded };
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
