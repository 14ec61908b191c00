import { folded } from './fold.ts';

/** What somebody looks for, in the forms in which it is compared. */
export interface Query {
  /** All of it, folded; '' where it holds no letter and no digit. */
  whole: string;
  /** What stands between blanks, folded. */
  terms: string[];
  /** Its Chinese characters one by one, and runs of what is not Chinese. */
  pieces: string[];
  /** Runs of letters and of other characters, parted at blanks and apostrophes too: xi'an is xi and an. */
  words: string[];
}

/** What follows the name of a region in English and is no part of it. */
const suffix = /^(?:province|municipality|prefecture|city|county|district|autonomous|region|special|administrative|sar)$/;

/** Reads a query. @example asQuery('Hubei Province').whole // 'hubei' */
export function asQuery(text: string): Query {
  const terms = text
    .split(/\s+/u)
    .map((term) => ({ term, is: folded(term) }))
    .filter(({ is }) => is !== '');
  const latin = terms.every(({ is }) => /^[a-z]+$/.test(is));
  while (latin && terms.length > 1 && suffix.test(terms.at(-1)?.is ?? '')) terms.pop();
  const whole = terms.map(({ is }) => is).join('');
  return {
    whole,
    terms: terms.map(({ is }) => is),
    pieces: [...new Set(whole.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu))],
    words: terms.flatMap(({ term }) => term.split(/['’]/u).map(folded)).flatMap((word) => word.match(/[a-z]+|[^a-z]+/g) ?? []),
  };
}
