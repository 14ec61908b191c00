import { changeOf, changeParameters, type Difference } from '../../graph/history.ts';
import { evidenceRows, nodeRow, passageRow, relationRow, sourceRow, statementRow } from '../../graph/rows.ts';
import type { Source } from '../../graph/source.ts';
import type { Evidence, Statement } from '../../graph/statement.ts';
import type { Batch, Row } from '../../graph/store.ts';
import { sourcesOf } from '../editions.ts';
import type { Extraction } from '../extraction.ts';
import type { Graph } from './graph.ts';
import { type Drawing, redraw } from './redraw.ts';
import { batches, statementsOfSource } from './rows.ts';

/** The difference that a load made to a source, in statements. */
export interface Loaded {
  added: number;
  removed: number;
  unchanged: number;
}

/** Constraints and indexes; may run on every start. */
export async function defineSchema({ store, catalogue }: Graph): Promise<void> {
  await store.write(catalogue.schema.map((cypher) => ({ cypher })));
}

/** A source as it shall be in the graph. */
export interface Bringing {
  extraction: Extraction;
  /** It is only a part of its source (the gazetteer's rows in use): nothing of that is removed. */
  partial?: boolean;
}

interface Loading {
  taken?: readonly string[];
  remember?: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Brings the graph to what these extractions say of their sources and takes other sources out, all in one transaction:
 * new statements are added, those that a source no longer makes are removed, what follows from the touched ones is drawn
 * anew from all sources, and what was changed is remembered. Loading the same twice writes nothing.
 * @param options.taken ids of sources that go with exactly their statements
 * @param options.remember false: whoever restores a backup brings what was remembered with it
 * @param options.signal stops it, until the last is written
 * @returns the difference that was made to each source, in their order, those taken last
 * @throws StoreError when the store fails, CalledOffError when it was stopped; the graph is then as it was before
 */
export async function load(
  graph: Graph,
  brought: readonly Bringing[],
  { taken = [], remember = true, signal }: Loading = {},
): Promise<Loaded[]> {
  const edition = await editionOf(graph);
  const differences = [
    ...(await Promise.all(brought.map((one) => differenceFrom(graph, one)))),
    ...(await Promise.all(edition.sources.filter(({ id }) => taken.includes(id)).map((one) => goneFrom(graph, one)))),
  ];
  const change = changeOf(edition, differences);
  if (change) {
    const [added, removed] = [differences.flatMap((one) => one.added), differences.flatMap((one) => one.removed)];
    const drawing = await redraw(graph, added, removed);
    const known = new Set(edition.sources.map(({ id }) => id));
    // A part of a source that is there already brings no passages: the first part brought them all.
    const whole = brought.map(({ extraction, partial }) =>
      partial && known.has(extraction.source.id) ? { ...extraction, passages: [] } : extraction,
    );
    const writing = [
      ...truth(graph, whole, added, removed),
      ...view(graph, drawing),
      ...withdrawn(graph, taken),
      ...(remember ? [remembered(graph, change)] : []),
    ];
    await graph.store.write(writing, signal);
  }
  return differences.map(({ added, removed, unchanged }) => ({ added: added.length, removed: removed.length, unchanged }));
}

function remembered({ catalogue }: Graph, change: Parameters<typeof changeParameters>[0]): Batch {
  return { cypher: catalogue.load['change'] ?? '', parameters: changeParameters(change, new Date().toISOString()) };
}

interface Made extends Difference {
  unchanged: number;
}

async function differenceFrom(graph: Graph, { extraction, partial }: Bringing): Promise<Made> {
  const { source } = extraction;
  const stored = await statementsOfSource(graph, source.id);
  const known = new Set(stored.map(({ id }) => id));
  const wanted = new Map(extraction.statements.map((one) => [one.id, one]));
  const added = [...wanted.values()].filter(({ id }) => !known.has(id));
  const removed = partial ? [] : stored.filter(({ id }) => !wanted.has(id));
  return { source, added, removed, gone: false, unchanged: wanted.size - added.length };
}

async function goneFrom(graph: Graph, source: Source): Promise<Made> {
  return { source, added: [], removed: await statementsOfSource(graph, source.id), gone: true, unchanged: 0 };
}

async function editionOf(graph: Graph): Promise<{ sources: Source[]; statements: number }> {
  const [first] = await graph.store.read(graph.catalogue.lookup['edition'] ?? '');
  return { sources: await sourcesOf(graph), statements: Number(first?.['statements'] ?? 0) };
}

/** Sources, passages and statements: what was read and what it says. */
function truth(
  { catalogue }: Graph,
  extractions: readonly Extraction[],
  added: readonly Statement[],
  removed: readonly Statement[],
): Batch[] {
  const passages = extractions.flatMap((one) => one.passages);
  const starts = new Map(passages.map(({ source, line, id }) => [`${source}:${line}`, id]));
  const passageOf = ({ source, line }: Evidence) => starts.get(`${source}:${line}`) ?? `${source}:L${line}`;
  const evidence = added.flatMap((one): Row[] => evidenceRows(one, passageOf));
  const { load: files } = catalogue;
  return [
    ...batches(
      files['sources'],
      'rows',
      extractions.map(({ source }) => sourceRow(source)),
    ),
    ...batches(files['passages'], 'rows', passages.map(passageRow)),
    ...batches(
      files['remove-statements'],
      'ids',
      removed.map(({ id }) => id),
    ),
    ...batches(files['statements'], 'rows', added.map(statementRow)),
    ...batches(files['evidence'], 'rows', evidence),
  ];
}

/** Nodes and relations that follow from the statements. */
function view({ catalogue }: Graph, { nodes, relations, kept, gone }: Drawing): Batch[] {
  const { load: files } = catalogue;
  return [
    ...batches(files['nodes'], 'rows', nodes.map(nodeRow)),
    ...batches(files['relations'], 'rows', relations.map(relationRow)),
    ...batches(files['prune-relations'], 'rows', kept),
    ...batches(files['prune-nodes'], 'ids', gone),
  ];
}

/** What is left of sources whose statements are removed. */
function withdrawn({ catalogue }: Graph, sources: readonly string[]): Batch[] {
  const files = [catalogue.load['remove-passages'], catalogue.load['remove-source']];
  return sources.flatMap((source) => files.map((cypher = '') => ({ cypher, parameters: { source } })));
}
