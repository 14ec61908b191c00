import { reference } from '../../../graph/statement.ts';
import type { Format } from '../format.ts';
import { type Work, worksOf } from '../works.ts';
import { listed } from './json.ts';

/** CSL-JSON, for Zotero, Pandoc and citeproc. The quotes that prove an item are its `annote`. */
export const csl: Format = {
  name: 'csl',
  media: 'application/vnd.citationstyles.csl+json',
  extension: 'csl.json',
  async *write(graph) {
    yield '[';
    yield* listed(each(await worksOf(graph)), item);
    yield ']\n';
  },
};

async function* each(works: readonly Work[]): AsyncGenerator<Work> {
  yield* works;
}

function item({ id, title, number, date, authors, standing, evidence }: Work) {
  return {
    id,
    type: standing === undefined ? 'legislation' : standing === 'reference' ? 'dataset' : 'document',
    title,
    language: 'zh-CN',
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { issued: issued(date) }),
    ...(evidence.length === 0 ? {} : { annote: evidence.map((one) => `${reference(one)}: ${one.quote}`).join('; ') }),
  };
}

/** A day, a month, a year or an interval of these in parts; what else EDTF can say is a text. */
function issued(date: string) {
  const ends = date.split('/');
  if (!ends.every((end) => /^\d{4}(-\d{2}){0,2}$/.test(end))) return { literal: date };
  return { 'date-parts': ends.map((end) => end.split('-').map(Number)) };
}
