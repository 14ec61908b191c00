import type { Row } from './read.ts';

/** What tables call the columns; the first that is there and not empty counts. */
const names = {
  policy: ['policy', 'cascade_id', 'policy_id', 'cascade'],
  region: ['node', 'region', 'region_id', 'state', 'adcode'],
  time: ['time', 'date', 'year', 'adopt_year'],
  parent: ['parent'],
  level: ['level', 'tier'],
  follows: ['follows'],
} as const satisfies Record<keyof Row, readonly string[]>;

/**
 * The rows of any CSV file with a header, by the names that are in use: `cascade_id,node,time`,
 * `policy_id,region,date`, `policy,state,adopt_year`.
 * @returns the rows, or in words which column is missing
 */
export function rowsOf(records: readonly Readonly<Record<string, string>>[]): Row[] | { missing: string } {
  const header = Object.keys(records[0] ?? {});
  const missing = (['policy', 'region', 'time'] as const).find((key) => !names[key].some((name) => header.includes(name)));
  if (records.length > 0 && missing)
    return { missing: `no column for the ${missing}: name one of them ${names[missing].join(', ')}; found ${header.join(', ')}` };
  return records.map((record) => {
    const cell = (key: keyof Row) => names[key].map((name) => record[name]?.trim() ?? '').find((text) => text !== '') ?? '';
    const row: Row = { policy: cell('policy'), region: cell('region'), time: cell('time') };
    for (const key of ['parent', 'level', 'follows'] as const) if (cell(key) !== '') row[key] = cell(key);
    return row;
  });
}
