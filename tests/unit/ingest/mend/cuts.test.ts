import { describe, expect, test } from '@jest/globals';
import { mend } from '../../../../ingest/mend/mend.ts';

const lines = (source: string): string[] => mend(source).text.split('\n');

describe('a page break', () => {
  test('inside a sentence is undone', () => {
    expect(lines('2017年11月23日，某市召开全市产业链工作动员部署会，会上提\n\n出设立22个办公室。')).toHaveLength(1);
  });

  test('inside a word, behind a short line that a comma shows to be a sentence, is undone', () => {
    expect(lines('传统发展模式受到冲击，产业链供应链面临断供风险，大\n\n量企业缺乏创新积累。')[0]).toContain('大量企业');
  });

  test.each([
    ['a range of years', '行动计划（2021\n\n—2025年）', '行动计划（2021—2025年）'],
    ['a date', '去年5月12\n\n日印发', '去年5月12日印发'],
    ['a date behind its month', '2021年5月\n\n12日，省政府发布方案。', '2021年5月12日，省政府发布方案。'],
    ['a title', '《关于推动产业链\n\n高质量发展的意见》', '《关于推动产业链高质量发展的意见》'],
    ['a quotation', '“产业链不能\n\n掉链子”', '“产业链不能掉链子”'],
  ])('inside %s is undone', (_, source, whole) => {
    expect(lines(source)).toEqual([whole]);
  });

  test('before a document number joins it to its title', () => {
    expect(lines('(7) 某厅关于印发某行动计划的通知\n\n（某工信〔2020〕134 号）\n\n发布时间：2020年9月')[0]).toBe(
      '（7）某厅关于印发某行动计划的通知（某工信〔2020〕134号）',
    );
  });

  test('inside the title of an entry is undone, for a key line follows', () => {
    const source =
      '(8) 某省科学技术厅 某省发展和改革委员会 某省商务厅关于印发某省\n\n培育某产业集群行动计划的通知\n\n发布时间：2020年9月';
    expect(lines(source)[0]).toMatch(/印发某省培育某产业集群/u);
  });

  test('inside a numbered question is undone, for the next number follows', () => {
    const source = '问题点：\n1. 如何科学分析研判，精准实施有序用电，降低对企业\n\n的不利影响\n2. 如何协调\n3. 如何推进';
    expect(lines(source)[1]).toBe('1.如何科学分析研判，精准实施有序用电，降低对企业的不利影响');
  });

  test.each([
    ['a sentence', '各地纷纷跟进，成效将逐步显现。\n\n下一步，各地将完善机制。'],
    ['a heading', '一、产业集聚区域协作欠缺\n\n在以某市为主要聚集地的地区，拥有一批企业，但环节偏弱。'],
    [
      'a heading with a comma in it, among headings',
      '一、协作欠缺，尚未形成互补格局且仍有较大提升空间\n\n某地拥有企业。\n\n二、能力较弱\n\n某地缺少龙头。',
    ],
    ['a headline', '某省十三条产业链全面推行链长制 市领导挂帅\n\n日前，某省印发方案，推行链长制。'],
    ['a title and its number', '某省人民政府办公厅关于建立重点产业链链长制和盟会长制的通知\n\n各市人民政府，省政府各部门：'],
    ['a medium and its day', '某市都有了链长\n\n人民网 2020-06-29\n\n某市推行链长制。'],
    ['a name in brackets', '处理好链长和链主的关系。\n\n（刘某某，某大学研究院院长）\n\n我们产业链上有短板。'],
  ])('behind %s joins nothing', (_, source) => {
    expect(lines(source)).toHaveLength(source.split('\n\n').length);
  });
});

describe('a text broken into lines of one width', () => {
  const paragraph =
    '某市日前印发的行动方案提出，围绕延链补链强链，确定集成电路、新型显示、创意文化、网络与信息安全、生物医药、节能环保、智能家电等十二条重点产业链，链长均由市委、市政府相关负责同志担任，各县市区、开发区原则上照此建立工作机制，推进产业链高质量发展。';
  const broken = (indent: string) => (indent + paragraph).match(/.{1,28}/gu)?.join('\n') ?? '';

  test.each([
    ['indented', '　　'],
    ['with blank lines between', ''],
  ])('has its paragraphs whole, %s', (_, indent) => {
    const source = [`${broken(indent)}`, '某市的做法', broken(indent)].join(indent ? '\n' : '\n\n');
    expect(lines(source)).toEqual([paragraph, '某市的做法', paragraph]);
  });

  test('goes on over a full line that ends a sentence only where its paragraphs show where they begin', () => {
    const full = '某市日前召开全市产业链链长制工作推进会并明确了牵头单位。';
    const source = (between: string) => [full, ...broken('').split('\n')].join('\n') + between + broken('');
    expect(lines(source('\n\n'))).toEqual([full + paragraph, paragraph]);
    expect(lines(source('\n'))).toEqual([full, paragraph, paragraph]);
  });
});

describe('the furniture of a page', () => {
  test('is no part of the text: page numbers, and heads that recur beside them', () => {
    const page = (number: number, text: string) => `产业链参考 2021年\n${text}\n— ${number} —\n\f`;
    const clean = mend(page(1, '甲市推行链长制，由市长任') + page(2, '总链长。乙市推行链长制，由') + page(3, '书记任总链长。'));
    expect(clean.text).toBe('甲市推行链长制，由市长任\n总链长。乙市推行链长制，由\n书记任总链长。');
    expect(clean.dropped.map(({ reason }) => reason).sort()).toEqual([
      ...Array(3).fill('page number'),
      ...Array(3).fill('running head'),
    ]);
  });

  test('is not what only recurs: 问题点： under three proposals stays', () => {
    expect(mend('问题点：\n1. 甲\n\n问题点：\n1. 乙\n\n问题点：\n1. 丙').dropped).toEqual([]);
  });
});
