import type { Adoption, Cascades, Interval, Policy, Region } from './cascades.ts';
import { byText } from './order.ts';
import { type TimeReading, timeReading } from './times.ts';

/** One line of a table: who took up what, when. The columns that other tables call otherwise are renamed by `columns.ts`. */
export interface Row {
  policy: string;
  region: string;
  /** A number, an EDTF date, or an interval `from/to` of either; empty: the region could have adopted and did not. */
  time: string;
  parent?: string;
  level?: string;
  /** What the policy is a part of, as a component is of its policy; absent: nothing. */
  family?: string;
  /** Regions that a document of this adopter names as models, separated by `|`. */
  follows?: string;
}

export interface ReadOptions {
  /** Whether a region without a row is known not to have adopted, or unknown. */
  absence?: 'abstained' | 'unknown';
  /** A date or number; absent: the last time in the table. */
  cutOff?: string;
  /** Width of the intervals that numbers stand for, 0 for instants. */
  grid?: number | 'auto';
}

export interface Reading {
  cascades: Cascades;
  time: Pick<TimeReading, 'unit' | 'grid'>;
  /** Rows that are not in the cascades, with the reason. */
  left: { row: Row; reason: string }[];
}

/** Cascades from the rows of a table, whatever their order. Of two rows for one region and policy the earlier counts. */
export function readCascades(rows: readonly Row[], options: ReadOptions = {}): Reading {
  const time = timeReading(
    rows.map((row) => row.time),
    options.grid,
  );
  const left: Reading['left'] = [];
  const regions = regionsOf(rows);
  const index = new Map(regions.map(({ id }, i) => [id, i]));
  const table = new Map<string, Entry>();
  for (const row of rows) {
    const entry: Entry = table.get(row.policy) ?? { dated: new Map(), abstained: new Set() };
    table.set(row.policy, entry);
    if (row.family) entry.family ??= row.family;
    if (row.time.trim() === '') {
      entry.abstained.add(row.region);
      continue;
    }
    const interval = time.read(row.time);
    const known = entry.dated.get(row.region);
    if (!interval) left.push({ row, reason: 'no date, or one with an open end' });
    else if (known && !earlier(interval, known.interval)) left.push({ row, reason: 'the region has an earlier row' });
    else {
      if (known) left.push({ row: known.row, reason: 'the region has an earlier row' });
      entry.dated.set(row.region, { row, interval });
    }
  }
  const undated = new Set(left.map(({ row }) => `${row.policy}\u001f${row.region}`));
  const policies = [...table]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, { dated, abstained, family }]): Policy => {
      const silent = ({ id: region }: Region) =>
        !dated.has(region) && (abstained.has(region) || (options.absence !== 'unknown' && !undated.has(`${id}\u001f${region}`)));
      return {
        id,
        ...(family === undefined ? {} : { family }),
        adoptions: regions.flatMap(({ id: region }, i) => {
          const found = dated.get(region);
          return found ? [adoption(i, found.interval, found.row, index)] : [];
        }),
        abstained: regions.flatMap((region, i) => (silent(region) ? [i] : [])),
      };
    });
  const last = policies.flatMap(({ adoptions }) => adoptions.map(({ to }) => to)).reduce((a, b) => Math.max(a, b), 0);
  const cutOff = options.cutOff === undefined ? undefined : time.read(options.cutOff)?.to;
  return {
    cascades: { regions, policies, cutOff: cutOff ?? last, priors: [] },
    time: { unit: time.unit, grid: time.grid },
    left,
  };
}

/** What the rows of one policy say. */
interface Entry {
  dated: Map<string, { row: Row; interval: Interval }>;
  abstained: Set<string>;
  family?: string;
}

const earlier = (a: Interval, b: Interval) => a.from < b.from || (a.from === b.from && a.to < b.to);

function adoption(region: number, { from, to }: Interval, { follows }: Row, index: Map<string, number>): Adoption {
  const named = (follows ?? '').split('|').flatMap((id) => index.get(id.trim()) ?? []);
  return named.length > 0 ? { region, from, to, follows: named } : { region, from, to };
}

function regionsOf(rows: readonly Row[]): Region[] {
  const found = new Map<string, Region>();
  for (const { region, parent, level } of rows) {
    const known = found.get(region) ?? { id: region };
    found.set(region, { ...(parent ? { parent } : {}), ...(level ? { level } : {}), ...known });
  }
  return [...found.values()].sort((a, b) => byText(a.id, b.id));
}
