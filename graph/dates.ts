import edtf from 'edtf';

/** A date as precise as its source: the EDTF text and the first and last day it can mean (null: open). */
export interface DateSpan {
  edtf: string;
  earliest: string | null;
  latest: string | null;
}

const shape = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.)(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.))?$/;

/**
 * Reads the subset of EDTF (ISO 8601-2) that the graph holds: `2020`, `2019-08`, `2020-05-18`,
 * intervals `2020-12-16/2020-12-18`, and open ones `../2021-06` (not later than).
 * @returns undefined where the text is no such date: the 30th of February is none.
 */
export function dateSpan(text: string): DateSpan | undefined {
  if (!spans.has(text)) spans.set(text, parse(text));
  return spans.get(text);
}

/** The grammar behind the library is slow, and a graph holds few dates many times. */
const spans = new Map<string, DateSpan | undefined>();

function parse(text: string): DateSpan | undefined {
  if (!shape.test(text) || text === '..') return undefined;
  const [first = text, last = first] = text.split('/');
  const earliest = first === '..' ? null : day(first, 'min');
  const latest = last === '..' ? null : day(last, 'max');
  if (earliest === undefined || latest === undefined) return undefined;
  if (earliest !== null && latest !== null && earliest > latest) return undefined;
  return { edtf: text, earliest, latest };
}

function day(text: string, end: 'min' | 'max'): string | undefined {
  try {
    const read = new Date(edtf(text)[end]).toISOString().slice(0, 10);
    // The library rolls an impossible day over into the next month.
    return read.startsWith(text) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Whether one of two dates can be a less precise telling of the other: their spans share a day. */
export function compatible(a: DateSpan, b: DateSpan): boolean {
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999');
}

/** Whole calendar months from one day to another, rounded down: 2019-08-01 to 2020-04-28 is 8. Negative when `to` comes first. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8, 10) < from.slice(8, 10) ? months - 1 : months;
}
