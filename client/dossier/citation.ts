import { writeLink } from '../core/permalink.ts';
import { firstView, type Lang, openDossier } from '../core/view.ts';

/** What a reader needs in order to find a dossier again, and to see that it has changed. */
export interface Citation {
  from: string;
  to: string;
  policy: string;
  verdict: string;
  /** The version of the data. */
  dataset: string;
  address: string;
  /** The day of access, ISO. */
  day: string;
}

/** The address of a dossier alone, without what else the reader has chosen; ids and policy stand in it whatever the defaults are. */
export function addressOf(base: string, ends: { from: string; to: string }, policy: string, lang: Lang): string {
  const query = new URLSearchParams(writeLink({ ...openDossier(ends.from, ends.to)(firstView), lang }));
  query.set('policy', policy);
  return `${base}?${query}`;
}

/** The day at the reader's place. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
