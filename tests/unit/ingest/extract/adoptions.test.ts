import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const adoptions = (text: string, given = {}) =>
  facts(text, given).adoptions.map(({ region, policy, status, date }) =>
    [region, policy, status, date].filter(Boolean).join(' '),
  );

describe('an adoption', () => {
  test.each([
    ['a clause', '2021年5月，遵义市推行产业链“链长制”。', ['遵义市 链长制 adopted 2021-05']],
    ['the title of a document', '2021年5月3日，遵义市印发《遵义市产业链链长制实施方案》。', ['遵义市 链长制 adopted 2021-05-03']],
    ['the name first and the verb after it', '“链长制”在遵义市全面推行。', ['遵义市 链长制 adopted']],
    [
      'a meeting on the system, whose day is not its day',
      '8月1日，务川仡佬族苗族自治县召开链长制工作推进会。',
      ['务川仡佬族苗族自治县 链长制 adopted'],
    ],
    [
      'a list of regions',
      '遵义、安顺、毕节等地陆续出台“链长制”方案。',
      ['遵义市 链长制 adopted', '安顺市 链长制 adopted', '毕节市 链长制 adopted'],
    ],
    [
      'a list after the name',
      '2022年新加入“链长制”队伍的城市有遵义、安顺。',
      ['遵义市 链长制 adopted 2022', '安顺市 链长制 adopted 2022'],
    ],
    ['a variant under its own name', '铜仁市建立“群链长制”。', ['铜仁市 群链长制 adopted']],
    ['the last name of a chain of regions', '贵州遵义推行链长制。', ['遵义市 链长制 adopted']],
    ['a zone', '贵阳高新区推行链长制。', ['贵阳高新技术产业开发区 链长制 adopted']],
  ])('is read from %s', (_, text, expected) => {
    expect(adoptions(text)).toEqual(expected);
  });

  test.each([
    ['planned', '遵义市拟建立产业链链长制。'],
    ['planned', '明年，遵义市将推行链长制。'],
    ['planned', '《遵义市产业链链长制实施方案（征求意见稿）》公开征求意见。'],
    ['exploring', '遵义市探索实施“链长制”。'],
    ['pilot', '遵义市在开发区开展“链长制”试点。'],
  ])('is %s, not more', (status, text) => {
    expect(facts(text).adoptions.map((one) => one.status)).toEqual([status]);
  });

  test.each([
    ['an explanation', '所谓“链长制”，就是由领导担任链长的制度。遵义市盛产白酒。'],
    ['a denial', '遵义市尚未推行链长制。'],
    ['a call', '有委员建议遵义市推行链长制。'],
    ['a name inside another name', '遵义医科大学的研究认为链长制的核心是协调。'],
    ['everywhere', '各地纷纷推行“链长制”。'],
    ['a heading above another matter', '遵义推行链长制的背景\n\n产业链是分工网络。'],
  ])('is not made of %s', (_, text) => {
    expect(adoptions(text)).toEqual([]);
  });

  test('of 我市 is of the city of the letterhead', () => {
    expect(adoptions('遵义市人民政府办公室\n\n各县（市、区）人民政府：\n\n经研究，我市建立产业链链长制。')).toEqual([
      '遵义市 链长制 adopted',
    ]);
  });

  test('in a row under an empty cell is of the place of the row, not of the one above', () => {
    const rows = [
      '地区\t时间\t文件\t主要内容',
      '贵州\t2021年1月2日\t《贵州省工业倍增行动方案》\t做强工业。',
      '\t2021年3月4日\t遵义市《关于推行产业链“链长制”的意见》\t市领导任“链长”。',
    ];
    expect(adoptions(`表1：各地“链长制”政策文件\n${rows.join('\n')}`)).toEqual(['遵义市 链长制 adopted 2021-03-04']);
  });

  test('with two dates of one document keeps both and says so', () => {
    const text = '2020年5月1日，遵义市印发《遵义市产业链链长制方案》。\n\n2020年6月2日，遵义市印发《遵义市产业链链长制方案》。';
    expect(facts(text).conflicts.map(({ subject, values }) => [subject, ...values])).toEqual([
      ['遵义市产业链链长制方案', '2020-05-01', '2020-06-02'],
      ['遵义市 链长制', '2020-05-01', '2020-06-02'],
    ]);
  });

  test('dated by two documents is no conflict', () => {
    const text =
      '2020年5月1日，遵义市印发《遵义市产业链链长制方案》。\n\n2020年6月2日，遵义市印发《遵义市产业链链长制考核办法》。';
    expect(facts(text).conflicts).toEqual([]);
    expect(adoptions(text)).toEqual(['遵义市 链长制 adopted 2020-05-01']);
  });
});
