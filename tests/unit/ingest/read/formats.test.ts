import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../../ingest/facts-view.ts';
import { extract, readGazetteer } from '../../../../ingest/inputs.ts';
import { readInput } from '../../../../ingest/read/read.ts';
import { wrong } from '../extract/made.ts';
import { gb18030 } from './gb.ts';
import { asMarkdown, asPage, asText, made } from './made.ts';
import { docx } from './made-docx.ts';
import { pdf } from './made-pdf.ts';
import { printed } from './printed.ts';

const regions = readGazetteer();
const utf8 = (text: string) => new TextEncoder().encode(text);
const statementsOf = async (name: string, bytes: Uint8Array) => {
  const input = await readInput({ name, bytes });
  return { text: input.text, statements: extract(input, regions).statements };
};

/** The facts of a file, without the lines that they stand on and the blanks of their words. */
async function facts(name: string, bytes: Uint8Array): Promise<unknown> {
  return bare(factsOf((await statementsOf(name, bytes)).statements));
}

function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s/g, '');
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'lines')
      .map(([key, each]) => [key, bare(each)]),
  );
}

const files: [name: string, what: string, bytes: Uint8Array][] = [
  ['a.txt', 'GB18030', gb18030(asText(made))],
  ['a.md', 'Markdown', utf8(asMarkdown(made))],
  ['a.html', 'a web page', utf8(asPage(made))],
  ['a.htm', 'a web page in GB18030', gb18030(asPage(made).replace('utf-8', 'gb2312'))],
  ['a.docx', 'a Word document', docx(made)],
  ['a.pdf', 'a PDF', pdf(made)],
];

describe('the same text gives the same facts', () => {
  const plain = statementsOf('a.txt', utf8(asText(made)));

  test('of which it holds every kind that a format could lose', async () => {
    const { adoptions, leaders, documents, experts } = factsOf((await plain).statements);
    const adopted = adoptions.map(({ region }) => region);
    expect(adopted).toEqual(expect.arrayContaining(['浙江省', '江西省', '长沙市', '遵义市', '襄阳市', '山东省']));
    expect(documents).toContainEqual(expect.objectContaining({ date: '2020-06-11', region: '南京市' }));
    expect(documents).toContainEqual(expect.objectContaining({ number: '遵府办发〔2022〕11号', date: '2022-03-28' }));
    expect(leaders.length).toBeGreaterThan(4);
    expect(experts).toContainEqual(expect.objectContaining({ name: '刘某某', affiliation: '南京大学长江产业经济研究院' }));
  });

  test.each(files)('%s: %s', async (name, _, bytes) => {
    expect(await facts(name, bytes)).toEqual(bare(factsOf((await plain).statements)));
  });

  test('whatever the file is called', async () => {
    for (const [, , bytes] of files.slice(2)) expect(await facts('b', bytes)).toEqual(await facts('a.txt', bytes));
  });

  test.each(files)('%s: every quote of %s is exact in the text that is read', async (name, _, bytes) => {
    const { text, statements } = await statementsOf(name, bytes);
    expect(wrong(text, statements)).toEqual([]);
  });
});

const styles = {
  'with lines around the table': 'table { border-collapse: collapse } td { border: 1px solid }',
  without: 'td { padding: 4px 14px }',
  'with paragraphs apart': 'p { margin: 1em 0 } td { border: 1px solid } table { border-collapse: collapse }',
};
const browser = printed() ? describe : describe.skip;

browser('a browser prints it to a PDF that gives the same facts (needs Chromium)', () => {
  test.each(Object.entries(styles))('%s', async (_, style) => {
    const page = asPage(made, `.nav, .footer { display: none } p { text-indent: 2em; margin: 0; line-height: 1.6 } ${style}`);
    // The browser would run what the reader does not.
    const still = page.replace(/<script>.*<\/script>/u, '');
    expect(await facts('a.pdf', printed(still) ?? utf8(''))).toEqual(await facts('a.txt', utf8(asText(made))));
  });
});
