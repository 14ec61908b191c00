import { digest } from '../../graph/ids.ts';
import { readStatement } from '../../graph/rows.ts';
import type { Row } from '../../graph/store.ts';
import type { Graph } from './graph.ts';

/**
 * A hash of everything the graph holds: nodes, relations and statements with all their properties, in order of id.
 * The same sources give the same hash on both engines, in whatever order they were ingested.
 */
export async function fingerprint({ store, catalogue }: Graph, pageSize = 2000): Promise<string> {
  const pages: string[] = [];
  for (const name of ['all-nodes', 'all-relations', 'all-statements']) {
    let after = '';
    for (;;) {
      const rows: Row[] = await store.read(catalogue.lookup[name] ?? '', { after, limit: pageSize });
      const last = rows.at(-1)?.['id'];
      if (typeof last !== 'string') break;
      // Collected evidence comes in any order; a statement that is read has it in its own.
      pages.push(digest([canonical(name === 'all-statements' ? rows.map(readStatement) : rows)], 64));
      after = last;
    }
  }
  return digest(pages, 64);
}

export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(',')}}`;
}
