import { extractGazetteer } from './gazetteer/extraction.ts';
import { extract, type Regions } from './inputs.ts';
import type { Graph } from './load/graph.ts';
import { type Loaded, load, remove } from './load/load.ts';
import type { Input } from './read/read.ts';
import { type Report, report } from './report.ts';

export interface Ingested extends Report {
  /** What the graph gained and lost; null on a dry run. */
  loaded: Loaded | null;
}

/**
 * One input into the graph, with the regions that it mentions. The whole input or, when anything fails, nothing.
 * @param graph null on a dry run: everything is read and nothing written
 */
export async function ingest(input: Input, regions: Regions, graph: Graph | null): Promise<Ingested> {
  const extraction = extract(input, regions);
  if (!graph) return { ...report(extraction), loaded: null };
  const mentioned = extraction.statements.flatMap(({ subject, object }) => (object ? [subject.id, object.id] : [subject.id]));
  const loaded = await load(graph, extraction);
  await load(graph, extractGazetteer(regions.csv, regions.gazetteer, mentioned), { partial: true });
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
