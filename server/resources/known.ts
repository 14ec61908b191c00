import { dateSpan } from '../../graph/dates.ts';
import type { Source } from '../../graph/source.ts';

/** Which sources count at a day. */
export interface Known {
  /** Null: all, as no day is asked for or none is later. */
  ids: ReadonlySet<string> | null;
  /** Those that no date places; they count. */
  undated: string[];
}

/** The sources that can have been there by the end of a date; null: all of them. */
export function knownAt(sources: readonly Source[], date: string | null): Known {
  if (date === null) return { ids: null, undated: [] };
  const last = dateSpan(date)?.latest ?? '9999';
  const known = sources.filter((one) => (dateSpan(one.date ?? '')?.earliest ?? '') <= last);
  const undated = sources.filter((one) => one.date === null).map(({ id }) => id);
  return { ids: known.length === sources.length ? null : new Set(known.map(({ id }) => id)), undated: undated.sort() };
}
