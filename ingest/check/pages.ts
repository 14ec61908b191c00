import type { Parameters, Row } from '../../graph/store.ts';
import type { Graph } from '../load/graph.ts';

const limit = 2000;

/** The rows of a lookup that gives a page after an id, page by page. */
export async function* pagesOf({ store, catalogue }: Graph, lookup: string, more: Parameters = {}): AsyncGenerator<Row[]> {
  let after = '';
  for (;;) {
    const rows = await store.read(catalogue.lookup[lookup] ?? '', { after, limit, ...more });
    const last = rows.at(-1)?.['id'];
    if (typeof last !== 'string') return;
    yield rows;
    after = last;
  }
}
