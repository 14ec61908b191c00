import type { Cell, Item, Row } from '../row.ts';
import type { Comparison } from '../shapes.ts';
import { refs, spokenIn } from './spoken.ts';

type Claim = Comparison['dates'][number]['claims'][number];

/** First adoption with every date that conflicts with it, how long after the yardstick, later stages, documents. */
export function dateRows(comparison: Comparison): Row[] {
  const { dates, lags } = comparison;
  const spoken = spokenIn(comparison);
  const cell = (items: readonly Item[], silence: Cell['silence'] = 'untold'): Cell => ({
    items,
    silence: items.length > 0 ? null : silence,
  });
  const dated = (is: Item['is'], claims: readonly Claim[]): Item[] =>
    [...new Set(claims.map(({ date }) => date))].map((date) => {
      const same = claims.filter((one) => one.date === date);
      const quotes = same.flatMap((one) => one.quotes);
      return { is, words: date, spoken: spoken(quotes), refs: refs(quotes), status: same[0]?.status ?? null };
    });
  const first = dates.map(({ date, status, claims }): Cell => {
    const own = claims.filter(({ later }) => !later);
    const chosen = dated(
      'date',
      own.filter((one) => one.date === date),
    ).map((item) => ({ ...item, status }));
    const others = dated(
      'other date',
      own.filter((one) => one.conflicting && one.date !== date),
    );
    return cell([...chosen, ...others], status === null ? 'untold' : 'undated');
  });
  const rows: Row[] = [
    { id: 'first', name: { word: 'first' }, cells: first },
    {
      id: 'lag',
      name: { word: 'lag' },
      cells: dates.map((_, index): Cell => {
        const timing = lags[index - 1];
        return timing ? { items: [], silence: null, timing } : { items: [], silence: null };
      }),
    },
    {
      id: 'later',
      name: { word: 'later' },
      cells: dates.map(({ claims }) =>
        cell(
          dated(
            'later',
            claims.filter(({ later }) => later),
          ),
        ),
      ),
    },
    { id: 'document', name: { word: 'document' }, cells: dates.map(({ claims }) => cell(documents(claims, spoken))) },
  ];
  return rows.filter(({ id, cells }) => id !== 'later' || cells.some(({ items }) => items.length > 0));
}

/** The documents that the dates rest on; the same title under two ids is one. */
function documents(claims: readonly Claim[], spoken: ReturnType<typeof spokenIn>): Item[] {
  const titles = [...new Set(claims.flatMap(({ document }) => document?.label ?? []))];
  return titles.map((title) => {
    const quotes = claims.filter(({ document }) => document?.label === title).flatMap((claim) => claim.quotes);
    return { is: 'document', words: title, spoken: spoken(quotes), refs: refs(quotes) };
  });
}
