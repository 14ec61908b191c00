import type { Interval } from './cascades.ts';

const dayLength = 86_400_000;

/**
 * The days that a date of EDTF (ISO 8601-2) can mean: `2020`, `2019-08`, `2020-05-18`, an interval of two of them.
 * @returns days since 1970-01-01, the end exclusive; undefined where the text is no such date or has an open end
 */
export function dateInterval(text: string): Interval | undefined {
  const [first, last = first, ...rest] = text.split('/');
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  const from = calendar(first)?.from;
  const to = calendar(last)?.to;
  return from === undefined || to === undefined || from >= to ? undefined : { from, to };
}

function calendar(text: string): Interval | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return undefined;
  const [year, month, date] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  const start = new Date(0).setUTCFullYear(year, month - 1, date);
  // The 30th of February and the 13th month roll over into another.
  if (!new Date(start).toISOString().startsWith(text)) return undefined;
  const end = new Date(start);
  if (found[3]) end.setUTCDate(date + 1);
  else if (found[2]) end.setUTCMonth(month);
  else end.setUTCFullYear(year + 1);
  return { from: start / dayLength, to: end.getTime() / dayLength };
}
