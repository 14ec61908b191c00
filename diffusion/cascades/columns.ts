import type { Row } from './read.ts';

/** What tables call the columns; the first that is there and not empty counts. */
const names = {
  policy: ['policy', 'cascade_id', 'policy_id', 'cascade'],
  region: ['node', 'region', 'region_id', 'state', 'adcode'],
  time: ['time', 'date', 'year', 'adopt_year'],
  parent: ['parent'],
  level: ['level', 'tier'],
  family: ['family'],
  follows: ['follows'],
} as const satisfies Record<keyof Row, readonly string[]>;

/** Words of a table on its own rows that keep them out: what they date is no choice of the region, or not the day of it. */
const apart = [
  ['channel', 'designation', 'the centre picked the place'],
  ['date_kind', 'reported', 'the date is that of a report, an upper bound'],
] as const;

export type TableRecord = Readonly<{ [column: string]: string }>;

/**
 * The rows of any CSV file with a header, by the names that are in use: `cascade_id,node,time`,
 * `policy_id,region,date`, `policy,state,adopt_year`. A column `channel` or `date_kind` can keep a row out.
 * @returns the rows and what is left out of them with the reason, or in words which column is missing
 */
export function rowsOf(
  records: readonly TableRecord[],
): { rows: Row[]; left: { record: TableRecord; reason: string }[] } | { missing: string } {
  const header = Object.keys(records[0] ?? {});
  const missing = (['policy', 'region', 'time'] as const).find((key) => !names[key].some((name) => header.includes(name)));
  if (records.length > 0 && missing)
    return { missing: `no column for the ${missing}: name one of them ${names[missing].join(', ')}; found ${header.join(', ')}` };
  const rows: Row[] = [];
  const left: { record: TableRecord; reason: string }[] = [];
  for (const record of records) {
    const reason = apart.find(([column, word]) => record[column]?.trim() === word)?.[2];
    if (reason === undefined) rows.push(rowOf(record));
    else left.push({ record, reason });
  }
  return { rows, left };
}

function rowOf(record: TableRecord): Row {
  const cell = (key: keyof Row) => names[key].map((name) => record[name]?.trim() ?? '').find((text) => text !== '') ?? '';
  const row: Row = { policy: cell('policy'), region: cell('region'), time: cell('time') };
  for (const key of ['parent', 'level', 'family', 'follows'] as const) if (cell(key) !== '') row[key] = cell(key);
  return row;
}
