import { evidenceRows, nodeRow, passageRow, relationRow, sourceRow, statementRow } from '../../graph/rows.ts';
import type { Evidence, Statement } from '../../graph/statement.ts';
import type { Batch, Row } from '../../graph/store.ts';
import type { Extraction } from '../extraction.ts';
import type { Graph } from './graph.ts';
import { type Drawing, redraw } from './redraw.ts';
import { batches, statementsOfSource } from './rows.ts';

/** The difference that a load made, in statements. */
export interface Loaded {
  added: number;
  removed: number;
  unchanged: number;
}

/** Constraints and indexes; may run on every start. */
export async function defineSchema({ store, catalogue }: Graph): Promise<void> {
  await store.write(catalogue.schema.map((cypher) => ({ cypher })));
}

/**
 * Brings the graph to what this extraction says of its source, in one transaction: new statements are added, those of
 * the same source that it no longer makes are removed, and what follows from the touched ones is drawn anew from all
 * sources. Loading the same twice writes nothing.
 * @param options.partial the extraction is only a part of its source (the gazetteer's rows in use): nothing is removed
 * @throws StoreError when the store fails; the graph is then as it was before
 */
export async function load(graph: Graph, extraction: Extraction, options: { partial?: boolean } = {}): Promise<Loaded> {
  const stored = await statementsOfSource(graph, extraction.source.id);
  const known = new Set(stored.map(({ id }) => id));
  const wanted = new Map(extraction.statements.map((one) => [one.id, one]));
  const added = [...wanted.values()].filter(({ id }) => !known.has(id));
  const removed = options.partial ? [] : stored.filter(({ id }) => !wanted.has(id));
  const loaded = { added: added.length, removed: removed.length, unchanged: wanted.size - added.length };
  if (added.length === 0 && removed.length === 0 && stored.length > 0) return loaded;

  const drawing = await redraw(graph, added, removed);
  // A part of a source that is there already brings no passages: the first part brought them all.
  const brought = options.partial && stored.length > 0 ? { ...extraction, passages: [] } : extraction;
  await graph.store.write([...truth(graph, brought, added, removed), ...view(graph, drawing)]);
  return loaded;
}

/** Takes a source out with exactly its statements. */
export async function remove(graph: Graph, source: string): Promise<Loaded> {
  const removed = await statementsOfSource(graph, source);
  const drawing = await redraw(graph, [], removed);
  const { load: files } = graph.catalogue;
  const last = [files['remove-passages'], files['remove-source']].map((cypher = '') => ({ cypher, parameters: { source } }));
  const ids = removed.map(({ id }) => id);
  await graph.store.write([...batches(files['remove-statements'], 'ids', ids), ...view(graph, drawing), ...last]);
  return { added: 0, removed: removed.length, unchanged: 0 };
}

/** Sources, passages and statements: what was read and what it says. */
function truth(
  { catalogue }: Graph,
  extraction: Extraction,
  added: readonly Statement[],
  removed: readonly Statement[],
): Batch[] {
  const { source, passages } = extraction;
  const starts = new Map(passages.map((passage) => [passage.line, passage.id]));
  const passageOf = ({ source: of, line }: Evidence) => (of === source.id ? starts.get(line) : undefined) ?? `${of}:L${line}`;
  const evidence = added.flatMap((one): Row[] => evidenceRows(one, passageOf));
  const { load: files } = catalogue;
  return [
    ...batches(files['sources'], 'rows', [sourceRow(source)]),
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
