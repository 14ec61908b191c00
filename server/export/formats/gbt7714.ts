import { reference } from '../../../graph/statement.ts';
import type { Format } from '../format.ts';
import { type Work, worksOf } from '../works.ts';

/** Authors that are named before 等. */
const named = 3;

/**
 * References as GB/T 7714-2015 has them, a line each, in the order of the graph: responsible bodies, title, number, kind of
 * document and date. Below each document stand the words that prove it.
 */
export const gbt7714: Format = {
  name: 'gbt7714',
  media: 'text/plain',
  extension: 'txt',
  async *write(graph) {
    for (const [place, work] of (await worksOf(graph)).entries()) {
      yield `[${place + 1}] ${referenceOf(work)}\n`;
      for (const { quote, line, ...at } of work.evidence) {
        const source = graph.sources.get(at.source)?.title ?? at.source;
        yield `    据《${source}》第 ${line} 行：“${oneLine(quote)}”（${reference(at)}）\n`;
      }
    }
  },
};

/** @example referenceOf({ authors: ['江西省人民政府办公厅'], title: '…', … }) // '江西省人民政府办公厅. …: 赣府厅字〔2020〕33号[Z]. 2020-04-28.' */
function referenceOf({ authors, title, number, date, standing }: Work): string {
  const bodies = authors.slice(0, named).join(', ') + (authors.length > named ? ', 等' : '');
  const matter = oneLine(title) + (number === undefined ? '' : `: ${number}`);
  // Z is the standard's letter for what is none of its kinds, as an official document is; DS a set of data.
  const whole = `${matter}[${standing === 'reference' ? 'DS' : 'Z'}]`;
  return `${[...(bodies === '' ? [] : [bodies]), whole, ...(date === undefined ? [] : [date])].join('. ')}.`;
}

const oneLine = (words: string) => words.replace(/(?<!\s)\s*\n\s*/gu, '');
