import { momentOf, spanOf } from '../core/days.ts';
import type { Dates, Quote } from './shape.ts';

/** A date that sources give for one region, once, with all who give it. */
export interface Telling {
  date: string;
  status: string | null;
  later: boolean;
  chosen: boolean;
  conflicting: boolean;
  quotes: Quote[];
}

/** Claims of one date and status that name different documents are one telling; the order is the service's. */
export function tellingsOf({ claims }: Pick<Dates, 'claims'>): Telling[] {
  const tellings = new Map<string, Telling>();
  for (const { date, status, later, chosen, conflicting, quotes } of claims) {
    const key = `${date} ${status} ${later}`;
    const same = tellings.get(key);
    if (!same) tellings.set(key, { date, status, later, chosen, conflicting, quotes: [...quotes] });
    else {
      same.quotes.push(...quotes);
      same.conflicting ||= conflicting;
    }
  }
  return [...tellings.values()];
}

/** Whole years around all dates, in months (see days.ts); undefined where there is none. */
export function frameOf(dates: readonly string[]): { first: number; last: number } | undefined {
  const moments = dates.flatMap((date) => {
    const { earliest, latest } = spanOf(date);
    return [earliest ? momentOf(earliest, 'start') : [], latest ? momentOf(latest, 'end') : []].flat();
  });
  if (moments.length === 0) return undefined;
  return { first: Math.floor(Math.min(...moments) / 12) * 12, last: Math.ceil(Math.max(...moments) / 12) * 12 };
}
