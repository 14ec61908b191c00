/** Days are ISO texts (`2019-08-31`), months are whole numbers (`2019 * 12 + 7` is August 2019): both compare and sort as they stand. */

export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** `24235` is `2019-08`. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Reads `2019-08`; undefined where the text is no month. */
export function readMonth(text: string): number | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? monthOf(text) : undefined;
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

export function lastDay(month: number): string {
  return `${monthText(month)}-${String(daysIn(month)).padStart(2, '0')}`;
}

/** A day as a place on an axis of equal months: the first of a month is whole, its last day reaches the next one. */
export function momentOf(day: string, end: 'start' | 'end'): number {
  const month = monthOf(day);
  const date = Number(day.slice(8, 10)) - (end === 'start' ? 1 : 0);
  return month + date / daysIn(month);
}

/** First and last day that an EDTF text of the graph's subset can mean; null is open. */
export function spanOf(edtf: string): { earliest: string | null; latest: string | null } {
  const [first = '', last = first] = edtf.split('/');
  return { earliest: boundOf(first, 'start'), latest: boundOf(last, 'end') };
}

function boundOf(text: string, end: 'start' | 'end'): string | null {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return null;
  if (text.length === 10) return text;
  if (text.length === 4) return end === 'start' ? `${text}-01-01` : `${text}-12-31`;
  return end === 'start' ? `${text}-01` : lastDay(monthOf(text));
}

/** Whole months from one day to another, negative where the second comes first. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const months = monthOf(to) - monthOf(from);
  return to.slice(8, 10) < from.slice(8, 10) ? months - 1 : months;
}
