import type { Adopter } from './adopter.ts';

/** The few words that dates need, from the locale. */
export interface DateText {
  undated: string;
  withinYear: (year: string) => string;
  span: (from: string, to: string) => string;
}

/** A date as it can be said: `2019-08`, `2020 年内`, `≤ 2021-06-10`, or that there is none. */
export function dateWords({ date }: Pick<Adopter, 'date'>, text: DateText): string {
  if (date === null) return text.undated;
  return sayDate(date, text);
}

export function sayDate(edtf: string, text: DateText): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return from.length === 4 ? text.withinYear(from) : from;
  if (from === '..') return `≤ ${to}`;
  if (to === '..') return `≥ ${from}`;
  return text.span(from, to);
}

/** The same in five characters, for a tile that holds no more: `2019`, `≤2021`, `？`. */
export function yearWords({ date }: Pick<Adopter, 'date'>): string {
  if (date === null) return '？';
  const [from = '', to = ''] = date.split('/');
  return from === '..' ? `≤${to.slice(0, 4)}` : from.slice(0, 4);
}
