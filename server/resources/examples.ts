import { clauseOf } from '../grammar/groups.ts';
import { type Cell, type Field, type Table, textOf } from '../grammar/table.ts';
import { isStated } from './fields.ts';

/** Addresses that show what a list can be asked, of things that the present data have; the first shows the most. */
export function exampleAddresses(path: string, table: Table): string[] {
  const { fields } = table;
  const of = (name: string) => fields.find((field) => field.name === name);
  const counted =
    fields.find((field) => field.type === 'thing' && isStated(field) && firstCell(table, field) !== undefined) ??
    of('kind') ??
    of('standing');
  const sorted = of('date') ? '-date' : '-label';
  const label = firstCell(table, of('label'));
  const value = firstCell(table, counted);
  const clause = counted && value !== undefined ? clauseOf(counted, textOf(value)) : undefined;
  const words = {
    search: typeof label === 'string' ? Array.from(label).slice(0, 2).join('') : '1',
    select: of('label') ? 'label' : 'id',
  };
  return [
    address(path, { ...(clause ? { filter: clause } : {}), sort: of(sorted.slice(1)) ? sorted : 'id', per_page: '5' }),
    address(path, words),
    ...(counted ? [address(path, { group_by: counted.name })] : []),
    address(path, { sample: '3', seed: '1', ...(counted ? { stratify: counted.name } : {}) }),
    address(path, { asOf: '2020-12-31', knownAt: '2021-12-31' }),
  ];
}

/** The first value that a field has in a table. */
function firstCell({ fields, rows }: Table, field: Field | undefined): Cell | undefined {
  const at = field ? fields.indexOf(field) : -1;
  return rows.find(({ cells }) => (cells[at] ?? []).length > 0)?.cells[at]?.[0];
}

function address(path: string, query: Record<string, string>): string {
  return `${path}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
