import { readStatement } from '../../graph/rows.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Batch, Row, Value } from '../../graph/store.ts';
import type { Graph } from './graph.ts';

/** Rows a batch: larger ones hold up the event loop while the embedded engine passes them. */
const batchSize = 1000;

/** One statement of `cypher/load/` over many rows; no batch when there are none. */
export function batches(cypher: string | undefined, parameter: string, rows: readonly Value[] | readonly Row[]): Batch[] {
  if (cypher === undefined) throw new Error('a load statement is missing from the catalogue');
  return chunks(rows as readonly Value[]).map((some) => ({ cypher, parameters: { [parameter]: [...some] } }));
}

export async function statementsOfSource({ store, catalogue }: Graph, source: string): Promise<Statement[]> {
  return (await store.read(catalogue.lookup['statements-of-source'] ?? '', { source })).map(readStatement);
}

export async function statementsOfSubjects({ store, catalogue }: Graph, ids: readonly string[]): Promise<Statement[]> {
  const rows: Row[] = [];
  for (const some of chunks(ids))
    rows.push(...(await store.read(catalogue.lookup['statements-of-subjects'] ?? '', { ids: [...some] })));
  return rows.map(readStatement);
}

/** Kinds that the statements of the store give to things, those of `removed` passed over. */
export async function kindsOf({ store, catalogue }: Graph, ids: readonly string[], removed: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of chunks(ids))
    rows.push(...(await store.read(catalogue.lookup['kinds-of'] ?? '', { ids: [...some], removed: [...removed] })));
  return rows;
}

/** Documents of one of these titles, or of one that any of these things has now. */
export async function documentsOfTitle(
  { store, catalogue }: Graph,
  ids: readonly string[],
  keys: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const [some, titles] of [...chunks(ids).map((part) => [part, []]), ...chunks(keys).map((part) => [[], part])])
    for (const { id } of await store.read(catalogue.lookup['documents-of-title'] ?? '', {
      ids: [...(some ?? [])],
      keys: [...(titles ?? [])],
    }))
      found.push(String(id));
  return [...new Set(found)].sort();
}

export function chunks<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += batchSize) parts.push(items.slice(at, at + batchSize));
  return parts;
}
