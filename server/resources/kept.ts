import type { Table, TableRow } from '../grammar/table.ts';
import type { Service } from '../service.ts';
import type { Known } from './known.ts';

/** Rows that are kept at most, over the tables of one resource: about a kilobyte each. */
const most = 250_000;

/**
 * Keeps the tables of a resource, one for each choice of sources, until the data change. Requests that come together make a
 * table once; the one that was asked for longest ago goes first.
 */
export function keptTables<Row extends TableRow>(
  service: Pick<Service, 'dataset'>,
  make: (known: Known) => Promise<Table<Row>>,
): (known: Known) => Promise<Table<Row>> {
  let version = '';
  const kept = new Map<string, { table: Promise<Table<Row>>; rows: number }>();
  return async (known) => {
    const dataset = await service.dataset();
    if (dataset.version !== version) kept.clear();
    version = dataset.version;
    const key = known.ids === null ? 'all' : [...known.ids].sort().join(' ');
    const entry = kept.get(key) ?? { table: make(known), rows: 0 };
    kept.delete(key);
    kept.set(key, entry);
    try {
      const table = await entry.table;
      entry.rows = table.rows.length;
      shrink(kept);
      return table;
    } catch (error) {
      // The store may answer the next request.
      if (kept.get(key) === entry) kept.delete(key);
      throw error;
    }
  };
}

function shrink(kept: Map<string, { rows: number }>): void {
  let total = [...kept.values()].reduce((sum, { rows }) => sum + rows, 0);
  for (const [key, { rows }] of [...kept].slice(0, -1)) {
    if (total <= most) return;
    kept.delete(key);
    total -= rows;
  }
}
