import { InputError } from '../graph/errors.ts';
import { type Difference, differenceOf, sourcesOf } from './editions.ts';
import type { Extraction } from './extraction.ts';
import { extractGazetteer } from './gazetteer/extraction.ts';
import type { Dated } from './given.ts';
import { extract, type Regions } from './inputs.ts';
import type { Graph } from './load/graph.ts';
import { type Bringing, type Loaded, load } from './load/load.ts';
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

export interface Placing {
  /** Whether a source takes the place of the one of the same name. */
  replace: boolean;
  /** Stops the writing before its end. */
  signal?: AbortSignal;
}

/**
 * One input into the graph, with the regions that it mentions. The whole input or, when the store fails or the process ends, nothing of it.
 * @param graph null on a dry run: everything is read and nothing written
 * @throws InputError when the input is a table that nobody knows
 */
export async function ingest(input: Dated, regions: Regions, graph: Graph | null): Promise<Ingested> {
  return ingestExtraction(extract(input, regions), regions, graph);
}

/**
 * The same for what was extracted already.
 * @throws InputError when it shall replace a source and several have its name; CalledOffError
 */
export async function ingestExtraction(
  extraction: Extraction,
  regions: Regions,
  graph: Graph | null,
  { replace, signal }: Placing = { replace: false },
): Promise<Ingested> {
  if (!graph) return { ...report(extraction), loaded: null, earlier: [], difference: null };
  const { id, name } = extraction.source;
  const earlier = (await sourcesOf(graph)).filter((one) => one.name === name && one.id !== id).map((one) => one.id);
  const [old] = earlier;
  if (replace && earlier.length > 1)
    throw new InputError(`${earlier.length} sources are called ${name}: remove those that it replaces, ${earlier.join(' or ')}.`);
  const taken = replace && old !== undefined ? [old] : [];
  const before = await Promise.all(taken.map((one) => statementsOfSource(graph, one)));
  const brought = [{ extraction }, await inUse(graph, regions, taken, extraction)];
  const [loaded = nothing, , ...gone] = await load(graph, brought, { taken, signal });
  if (taken.length === 0) return { ...report(extraction), loaded, earlier, difference: null };
  const removed = gone.reduce((sum, one) => sum + one.removed, loaded.removed);
  const difference = differenceOf(before.flat(), extraction.statements);
  return { ...report(extraction), loaded: { ...loaded, removed }, earlier: [], difference };
}

/**
 * Takes a source out: exactly its statements, and the gazetteer's rows that nothing else mentions. The graph is then as
 * if the source had never been ingested.
 */
export async function withdraw(source: string, regions: Regions, graph: Graph): Promise<Loaded> {
  const kept = await inUse(graph, regions, [source]);
  // The gazetteer that the others need stays.
  const taken = kept.extraction.source.id === source ? [] : [source];
  const [, loaded = nothing] = await load(graph, [kept], { taken });
  return loaded;
}

const nothing: Loaded = { added: 0, removed: 0, unchanged: 0 };

/** The gazetteer's rows that are needed when `taken` are gone and `brought` is there; the others stay while nothing goes. */
async function inUse(
  graph: Graph,
  { csv, gazetteer }: Regions,
  taken: readonly string[],
  brought?: Extraction,
): Promise<Bringing> {
  const mentioned = (brought?.statements ?? []).flatMap(({ subject, object }) =>
    object ? [subject.id, object.id] : [subject.id],
  );
  if (taken.length === 0) return { extraction: extractGazetteer(csv, gazetteer, mentioned), partial: true };
  const own = extractGazetteer(csv, gazetteer, []).source.id;
  const rows = await graph.store.read(graph.catalogue.lookup['mentioned-regions'] ?? '', { sources: [own, ...taken] });
  return { extraction: extractGazetteer(csv, gazetteer, [...mentioned, ...rows.map(({ id }) => String(id))]) };
}
