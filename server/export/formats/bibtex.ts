import { digest } from '../../../graph/ids.ts';
import { reference } from '../../../graph/statement.ts';
import type { Format } from '../format.ts';
import { type Work, worksOf } from '../works.ts';

/** BibTeX in UTF-8, for biber and for managers of references. The quotes that prove an entry are its `annote`. */
export const bibtex: Format = {
  name: 'bibtex',
  media: 'application/x-bibtex',
  extension: 'bib',
  async *write(graph) {
    for (const work of await worksOf(graph)) yield entry(work);
  },
};

function entry({ id, title, number, date, authors, standing, evidence }: Work): string {
  const proof = evidence.map((one) => `${reference(one)}: ${one.quote}`).join('; ');
  const fields: [string, string | undefined][] = [
    // A body in braces is one name, not a first and a last one.
    ['author', authors.length === 0 ? undefined : authors.map((body) => `{${safe(body)}}`).join(' and ')],
    ['title', `{${safe(title)}}`],
    ['howpublished', number && safe(number)],
    ['year', date && /^\d{4}/.exec(date)?.[0]],
    ['date', date && safe(date)],
    ['note', standing && `source of Liantu, ${standing}`],
    ['langid', 'chinese'],
    ['annote', proof === '' ? undefined : safe(proof)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{liantu-${digest([id], 10)},\n${lines.join(',\n')}\n}\n\n`;
}

const signs: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** A text in which TeX sees no command; a brace that has no partner would end the field, so none is left. */
function safe(text: string): string {
  return text
    .replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
    .replace(/[\\~^]/g, (sign) => signs[sign] ?? sign)
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`)
    .replace(/\s+/gu, ' ');
}
