import { describe, expect, test } from '@jest/globals';
import { digest, extraction, facts, wrong } from './made.ts';

const suite = digest === null ? describe.skip : describe;

suite('from the digest (../shared/digest.txt)', () => {
  const text = digest ?? '';
  const { statements } = extraction(text);
  const found = facts(text);
  const listed = statements.filter(({ rule, predicate }) => rule === 'document-listed' && predicate === 'name');

  test('every statement re-slices and is of the vocabulary', () => {
    expect(statements.length).toBeGreaterThan(1000);
    expect(wrong(text, statements)).toEqual([]);
  });

  test('the same text gives the same statements', () => {
    expect(extraction(text).statements).toEqual(statements);
  });

  test('39 listed documents come with those in running text', () => {
    const ids = new Set(listed.map(({ subject }) => subject.id));
    // 26 entries of two lists and 13 rows of two tables, of which one holds a meeting.
    expect(ids.size).toBe(39);
    expect(found.documents.length).toBeGreaterThanOrEqual(50);
    const issuers = '中国人民银行 工业和信息化部 司法部 商务部 国资委 市场监管总局 银保监会 外汇局'.split(' ');
    expect(found.documents.find(({ number }) => number === '银发〔2020〕226号')?.issuers).toEqual(issuers);
  });

  test('a doubled letter in a number stays and a slip in a title is flagged', () => {
    expect(found.documents.map(({ number }) => number)).toContain('粤工信信软〔2020〕137号');
    const slip = statements.find(({ predicate }) => predicate === 'likelyReading');
    expect(slip?.value).toBe('关于培育发展战略性支柱产业集群和战略性新兴产业集群的意见');
  });

  test.each([
    ['江西省 链长制', ['2020-05-30', '2020-04-28']],
    ['河南省 链长制', ['2020-11-03', '2020-10-26']],
  ])('%s carries two dates and a conflict', (subject, values) => {
    expect(found.conflicts.find((one) => one.subject === subject)?.values).toEqual(values);
  });

  test('two documents of one city are no conflict', () => {
    expect(found.conflicts.filter(({ subject }) => subject.startsWith('南京市'))).toEqual([]);
  });

  test('the first adopter is a city and the first province follows', () => {
    const dated = found.adoptions.filter(({ date }) => date !== null).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
    expect(dated.slice(0, 2).map(({ region, date }) => [region, date])).toEqual([
      ['长沙市', '2017-11-23'],
      ['浙江省', '2019-08'],
    ]);
  });

  test('a province is no adopter by its name before a city or a zone', () => {
    const regions = found.adoptions.map(({ region }) => region);
    expect(regions).not.toContain('湖南省');
    expect(regions).not.toContain('陕西省');
    expect(regions).not.toContain('江苏省');
    expect(regions).toEqual(expect.arrayContaining(['西安高新技术产业开发区', '宜春市', '吉林省', '南京市']));
  });

  test('a plan that follows the province is planned, and says whom it follows', () => {
    expect(found.adoptions.find(({ region }) => region === '东莞市')?.status).toBe('planned');
    expect(found.diffusion.map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        ['广东省', '东莞市'],
        ['浙江省', '江西省'],
      ]),
    );
  });

  test('leaders and chains are counted as printed', () => {
    const count = (region: string) =>
      found.leaders.filter((one) => one.region === region).map(({ leaders, chains }) => [leaders, chains]);
    expect(count('南京市')).toEqual([[7, 8]]);
    expect(count('江西省')).toContainEqual([11, 14]);
    // 22 are offices, not chains.
    expect(count('长沙市')).toEqual([[20, null]]);
    expect(found.leaders.find(({ role }) => role === '总链长')).toMatchObject({ region: '广东省', holder: '省长' });
    expect(found.leaders.filter(({ region }) => region === '广西壮族自治区').map(({ role, chains }) => [role, chains])).toEqual([
      ['群长', 12],
      ['链长', 23],
    ]);
  });

  test('a formula of nine has nine components', () => {
    expect(found.mechanisms.find(({ name }) => name === '九个一')?.components).toHaveLength(9);
  });

  test('the remarks have their speakers and the articles theirs', () => {
    expect(found.experts.map(({ name }) => name).sort()).toEqual(
      ['倪红福', '刘志彪', '崔卫东', '张贵', '汪斌', '谢来风', '黄奇帆'].sort(),
    );
  });
});
