import { describe, expect, test } from '@jest/globals';
import { documentId } from '../../../graph/ids.ts';
import { project } from '../../../graph/project.ts';
import { type Statement, statement } from '../../../graph/statement.ts';
import { titleMatter } from '../../../graph/titles.ts';

let at = 0;
const title = '产业链链长制实施方案';

/** What a source says of a document. */
function told(
  name: string,
  { number, region = '360000', date }: { number?: string; region?: string; date?: string } = {},
): Statement[] {
  const subject = { id: documentId({ number: number ?? null, title: name, region }), kind: 'Document' } as const;
  const evidence = [{ source: `s${++at}`, start: at, end: at + 1, quote: 'x', line: 1 }];
  const about = { subject, rule: 'test', evidence };
  return [
    statement({ ...about, predicate: 'name', value: name }),
    statement({ ...about, predicate: 'IN_REGION', object: { id: region, kind: 'Province' } }),
    ...(date ? [statement({ ...about, predicate: 'date', value: date })] : []),
  ];
}

const same = (...documents: Statement[][]) =>
  project(documents.flat())
    .relations.filter(({ type }) => type === 'SAME_AS')
    .map(({ from, to }) => [from, to]);

describe('a document that two sources name', () => {
  const bare = `江西省人民政府办公厅关于印发《${title}》的通知`;
  const plainId = documentId({ title: bare, region: '360000' });
  const numbered = told(title, { number: '赣府厅字〔2020〕12号' });

  test('with and without its number is one, and the relation tells why and from what', () => {
    const plain = told(bare);
    const [found] = project([...plain, ...numbered]).relations.filter(({ type }) => type === 'SAME_AS');
    expect(found).toMatchObject({ from: plainId, to: '赣府厅字〔2020〕12号' });
    expect(found?.properties).toMatchObject({ assertion: 'derived', because: 'same title and region', sources: 2 });
    expect(found?.properties['statements']).toHaveLength(2);
  });

  test('in other words around the same title, both without number, is one', () => {
    expect(same(told(title), told(bare))).toHaveLength(1);
  });

  test.each([
    ['of another region', told(bare, { region: '430000' })],
    ['of another matter', told('新能源汽车产业链链长制实施方案')],
    ['as a draft', told(`${title}（征求意见稿）`)],
    ['of another year', told(bare, { date: '2022-04' })],
  ])('is not one with one %s', (_, other) => {
    expect(same(other, told(title, { number: '赣府厅字〔2020〕12号', date: '2020-04' }))).toEqual([]);
  });

  test('is not one where two numbers could be meant, nor where its title is that of many', () => {
    expect(same(told(bare), numbered, told(title, { number: '赣府厅字〔2021〕3号' }))).toEqual([]);
    expect(same(told('江西省政府工作报告'), told('政府工作报告', { number: '赣府发〔2020〕1号' }))).toEqual([]);
  });
});

test('the matter of a title is without its issuers, what prints it, quotes and signs', () => {
  expect(titleMatter('江西省人民政府办公厅关于印发《产业链“链长制”实施方案》的通知')).toBe('产业链链长制实施方案');
});
