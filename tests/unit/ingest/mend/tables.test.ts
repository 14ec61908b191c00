import { describe, expect, test } from '@jest/globals';
import { evidenceOf, lineStarts } from '../../../../ingest/mend/clean.ts';
import { mend } from '../../../../ingest/mend/mend.ts';

const header = '地区\t时间\t文件\t主要内容';
const table = (...rows: string[]): string => [header, ...rows].join('\n');
const rows = (source: string): string[][] =>
  mend(source)
    .text.split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

describe('a row that a page break cut', () => {
  const source = table(
    '甲省\t2020年7月13日\t《甲省推动产业链高质量发展\t《方案》聚焦软件、新能源汽车、集成电路、人工',
    '',
    header,
    '\t\t工作方案》（甲办发〔2020〕27号）\t智能等八大产业。',
    '乙省\t2020年5月30日\t《乙方案》\t由省级领导担任链长。',
  );

  test('is whole again in each of its cells', () => {
    expect(rows(source)).toEqual([
      [
        '甲省',
        '2020年7月13日',
        '《甲省推动产业链高质量发展工作方案》（甲办发〔2020〕27号）',
        '《方案》聚焦软件、新能源汽车、集成电路、人工智能等八大产业。',
      ],
      ['乙省', '2020年5月30日', '《乙方案》', '由省级领导担任链长。'],
    ]);
  });

  test('gives a quote in two pieces, without the header that stood between', () => {
    const clean = mend(source);
    const at = clean.text.indexOf('发展工作');
    const quotes = evidenceOf(clean, { start: at, end: at + 4 }, 's', lineStarts(source));
    expect(quotes.map(({ quote }) => quote)).toEqual(['发展', '工作']);
    expect(clean.dropped.map(({ reason }) => reason)).toEqual(['repeated table header']);
  });

  test('goes on though the cut fell between two sentences of its last cell', () => {
    const cut = table('甲省\t2020年\t《甲方案》\t提出发展目标。', '', header, '\t\t\t同时提出了发展方向。');
    expect(rows(cut)).toEqual([['甲省', '2020年', '《甲方案》', '提出发展目标。同时提出了发展方向。']]);
  });

  test('goes on from an open quotation mark', () => {
    expect(rows(table('甲市\t2021年\t成立“链长\t内容。', '', '\t\t制”专班\t'))).toEqual([
      ['甲市', '2021年', '成立“链长制”专班', '内容。'],
    ]);
  });
});

describe('a row with an empty leading cell', () => {
  test.each([
    ['the row before is finished', '甲省\t2020年12月\t《甲计划》\t实现提升。', '\t2020年6月\t《乙方案》\t明确链长。'],
    ['only its last cell lacks a stop', '甲省\t2020年12月\t《甲计划》\t实施“一链一策”', '\t2020年6月\t《乙方案》\t明确链长。'],
    ['cells are short words', '甲省\t新型显示\t市长\t市工信局', '\t生物医药\t副市长\t市科技局'],
  ])('is a row of its own where %s', (_, first, second) => {
    expect(rows(table(first, second))).toEqual([first.split('\t'), second.split('\t')]);
  });
});

describe('a table of two columns', () => {
  test('has a row of its own for each finished measure', () => {
    const clean = mend('地区\t举措\n甲省\t全面推行链长制，建立工作机制。\n\t在开发区开展链长制试点工作。');
    expect(clean.text.split('\n')).toHaveLength(3);
  });
});

describe('a cell over several printed lines', () => {
  test('is one cell, at the end of a row and inside it', () => {
    expect(rows(table('甲省\t2020年\t成立先进制造业强市建设\n领导小组\t召开会议强调，要提升\n功能，推进攻关。'))).toEqual([
      ['甲省', '2020年', '成立先进制造业强市建设领导小组', '召开会议强调，要提升功能，推进攻关。'],
    ]);
  });

  test('is one cell at the head of a row', () => {
    expect(rows(table('甲省\t2020年\t《甲》\t内容。', '内蒙古', '自治区\t2021年\t《乙》\t内容。'))[1]).toEqual([
      '内蒙古自治区',
      '2021年',
      '《乙》',
      '内容。',
    ]);
  });
});

describe('tabs', () => {
  test.each([
    ['1.\t内部资源统筹', '1.内部资源统筹'],
    ['（一）\t总体要求', '（一）总体要求'],
    ['●\t某教授说，链长要懂产业。', '●某教授说，链长要懂产业。'],
    ['发布时间：\t2021年3月', '发布时间：2021年3月'],
    ['\t某市推行链长制。', '某市推行链长制。'],
  ])('that only indent make no row: %j', (source, clean) => {
    expect(mend(source).text).toBe(clean);
  });
});

describe('a table without tabs', () => {
  test('is read from its rules, which are dropped', () => {
    const clean = mend('| 地区 | 时间 | 文件 |\n|---|---|---|\n| 甲省 | 2020年 | 《甲》 |');
    expect(clean.text).toBe('地区\t时间\t文件\n甲省\t2020年\t《甲》');
    expect(new Set(clean.dropped.map(({ reason }) => reason))).toEqual(new Set(['table rule']));
  });

  test('is read from columns of blanks under words that name columns', () => {
    expect(mend('地区    时间      链长\n甲省    2020年    省长\n乙省    2021年    书记').text).toBe(
      '地区\t时间\t链长\n甲省\t2020年\t省长\n乙省\t2021年\t书记',
    );
    expect(mend('张三　　李四　　王五\n赵六　　钱七　　孙八\n周九　　吴十　　郑一').text).not.toContain('\t');
  });

  test('is not made of data about an article', () => {
    expect(mend('索引号：1 | 发文机关：某厅 | 成文日期：2021年5月\n发文字号：2 | 发布日期：2021年 | 文号：3').text).not.toContain(
      '\t',
    );
  });
});
