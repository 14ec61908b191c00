import { describe, expect, test } from '@jest/globals';
import { excerpt } from '../../../client/core/excerpt.ts';
import { type Passage, type Proof, passagesOf } from '../../../client/core/passages.ts';
import { plainest, quotesOf } from '../../../client/core/quotes.ts';
import { adopter } from './adopters.ts';

const text =
  '第一句。2020年4月28日，江西出台《关于实施产业链链长制的工作方案》，14个重点产业链的链长由11位省领导担任。第三句。\n另一行。';

/** Evidence for some words of the text, with a few characters around. */
function proof(words: string, { source = 'a', standing = 'digest', whole = text, reach = 20, date = '' } = {}): Proof {
  const start = whole.indexOf(words);
  const stop = start + words.length;
  return {
    ref: `${source}:${start}-${stop}`,
    quote: words,
    line: whole.slice(0, start).split('\n').length,
    before: whole.slice(Math.max(0, start - reach), start),
    after: whole.slice(stop, stop + reach),
    source: { id: source, title: source, date: null, standing },
    statements: date ? [{ id: 's-date', subject: 'adoption:360000:链长制', predicate: 'date', value: date, qualifiers: {} }] : [],
  };
}
const marked = ({ text: whole, marks }: Passage) => marks.map(([start, end]) => whole.slice(start, end));

describe('passages', () => {
  test('whose surroundings overlap become one, with every quote marked where it stands', () => {
    const [passage, ...rest] = passagesOf([proof('江西'), proof('2020年4月28日'), proof('关于实施产业链链长制的工作方案')]);
    expect(rest).toEqual([]);
    expect(passage && marked(passage)).toEqual(['2020年4月28日', '江西', '关于实施产业链链长制的工作方案']);
    expect(passage && text.includes(passage.text)).toBe(true);
  });

  test('of two sources stay apart, and so do rows of a table', () => {
    expect(passagesOf([proof('江西'), proof('江西', { source: 'b' })])).toHaveLength(2);
    const rows = '江西省,2020-04-28\n江西省,2020-05-30\n';
    const table = { source: 't', standing: 'reference', whole: rows };
    const [first, second] = passagesOf([proof('2020-04-28', table), proof('2020-05-30', table)]);
    expect([first?.text, second?.text]).toEqual(['江西省,2020-04-28', '江西省,2020-05-30']);
  });

  test('quotes that overlap are marked once', () => {
    const [passage] = passagesOf([proof('28日，江西'), proof('江西出台')]);
    expect(passage && marked(passage)).toEqual(['28日，江西出台']);
  });
});

describe('an excerpt', () => {
  test('keeps to the sentence of the quote and changes no character of it', () => {
    const [passage] = passagesOf([proof('江西', { reach: 200 })]);
    const pieces = passage ? excerpt(passage) : [];
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(4, text.indexOf('第三句')));
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['江西']);
  });

  test('does not begin before a quote that begins its sentence', () => {
    const [passage] = passagesOf([proof('2020年4月28日', { reach: 200 })]);
    expect(passage && excerpt(passage)[0]).toEqual({ text: '2020年4月28日', marked: true });
  });

  test('says where it was cut', () => {
    const long = '甲'.repeat(300);
    const pieces = excerpt({ text: `${long}引${long}`, marks: [[300, 301]] }, 20);
    expect(pieces.map((piece) => piece.text)).toEqual([`…${'甲'.repeat(20)}`, '引', `${'甲'.repeat(20)}…`]);
  });
});

describe('the quotes of an adoption', () => {
  const jiangxi = adopter('360000', '2020-04-28', { disputed: true });
  const other = '江西 2020年5月30日 印发工作方案。';

  test('give each date of the sources its own passage, the chosen one first', () => {
    const passages = passagesOf([
      proof('2020年5月30日', { source: 'b', whole: other, date: '2020-05-30' }),
      proof('2020年4月28日', { date: '2020-04-28' }),
      proof('江西', { source: 'c' }),
    ]);
    const { main, rest } = quotesOf(jiangxi, passages);
    expect(main.map(({ dates, chosen }) => [dates, chosen])).toEqual([
      [['2020-04-28'], true],
      [['2020-05-30'], false],
    ]);
    expect(rest).toHaveLength(1);
  });

  test('put a sentence before the cells of a table, and both before a row of our own tables', () => {
    const cells = '表头\n江西\t2020年4月28日\t《方案》\n';
    const passages = passagesOf([
      proof('2020-04-28', { source: 'a-table', standing: 'reference', whole: '江西省,2020-04-28', date: '2020-04-28' }),
      proof('2020年4月28日', { source: 'b', whole: cells, date: '2020-04-28' }),
      proof('2020年4月28日', { source: 'z', date: '2020-04-28' }),
    ]);
    expect(plainest(passages).map(({ source }) => source.id)).toEqual(['z', 'b', 'a-table']);
    expect(quotesOf(jiangxi, passages).main.map(({ passage }) => passage.source.id)).toEqual(['z']);
  });

  test('put words of a source before a row of our own tables', () => {
    const row = { source: 'a-table', standing: 'reference', whole: '江西省,2020-04-28', date: '2020-04-28' };
    const { main } = quotesOf(
      jiangxi,
      passagesOf([proof('2020-04-28', row), proof('2020年4月28日', { source: 'z', date: '2020-04-28' })]),
    );
    expect(main.map(({ passage }) => passage.source.standing)).toEqual(['digest']);
  });

  test('do not take the date of a later stage for another date of the first adoption', () => {
    const later = proof('2020年5月30日', { source: 'b', whole: other, date: '2020-05-30' });
    later.statements = later.statements.map((claim) => ({ ...claim, qualifiers: { stage: 'later' } }));
    expect(quotesOf(jiangxi, passagesOf([proof('2020年4月28日', { date: '2020-04-28' }), later])).main).toHaveLength(1);
  });
});
