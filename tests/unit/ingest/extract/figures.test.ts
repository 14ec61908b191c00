import { describe, expect, test } from '@jest/globals';
import { extraction, facts } from './made.ts';

/** Subject, metric, value and unit of each figure, a line a figure. */
const figures = (text: string) =>
  facts(text).figures.map(({ subject, metric, value, unit }) => `${subject ?? '-'} ${metric} ${value}${unit}`);

describe('a figure', () => {
  test.each([
    ['of a measure', '岳阳市石化产业链产值1200亿元。', ['石化产业链 产值 1200亿元']],
    ['of a measure behind its date', '全市石化产业链2021年营业收入合计达1.5万亿元。', ['石化产业链 营业收入 1.5万亿元']],
    [
      'that rose, by a share, by an amount, to a value',
      '岳阳市石化产业链产值同比增长11.2%，利润增加3亿元，税收提高到20亿元。',
      ['石化产业链 产值增速 11.2%', '石化产业链 利润增量 3亿元', '石化产业链 税收 20亿元'],
    ],
    ['that fell is no rise', '一季度江西生产总值为5343亿元，同比下降3.8%。', ['- 生产总值 5343亿元', '- 生产总值降幅 3.8%']],
    [
      'that leaves out the measure named before it',
      '岳阳市9条产业链完成营业收入436亿元，其中石化产业链52.8亿元。',
      ['9条产业链 营业收入 436亿元', '石化产业链 营业收入 52.8亿元'],
    ],
    [
      'that names its purpose behind it',
      '岳阳市每年安排专项资金10亿元，其中3亿元用于优质稻米产业链。',
      ['- 专项资金 10亿元', '优质稻米产业链 专项资金 3亿元'],
    ],
    [
      'of a whole of which it is a share',
      '岳阳市集成电路进口金额约占全国40%，靶材料均占全球产能50%以上。',
      ['集成电路 进口金额占全国 40%', '靶材料 占全球产能 50%'],
    ],
    [
      'of each of two, in the order of both lists',
      '岳阳市用电量同比分别增长32.2%和40.2%。',
      ['- 用电量增速 32.2%', '- 用电量增速 40.2%'],
    ],
    [
      'of a long list of industries',
      '岳阳市新材料、金属制品、造纸等产业集群产值100亿元。',
      ['新材料、金属制品、造纸等产业集群 产值 100亿元'],
    ],
    ['of a count before its noun', '岳阳市共有120家链主企业。', ['链主企业 数量 120家']],
    [
      'of a count behind its noun',
      '岳阳市链主企业增至41户，特色产业集群20个左右。',
      ['链主企业 数量 41户', '特色产业集群 数量 20个'],
    ],
    [
      'of a noun behind a sign of enumeration',
      '研究表明，供应链能使岳阳市企业收入增长 10%、采购成本下降 20%。',
      ['企业 收入增速 10%', '采购 成本降幅 20%'],
    ],
    ['of a count with a long description', '岳阳市有50条具有较高集聚性、根植性的重点产业链。', ['重点产业链 数量 50条']],
    [
      'of what happened to some of the counted',
      '在参加交易的158家售电公司中，有51家发生亏损。',
      ['售电公司 数量 158家', '售电公司 发生亏损数量 51家'],
    ],
  ])('%s', (_, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['the name of a formula', '岳阳市每条产业链形成“1个图谱”和“N张清单”。'],
    ['a count of people who act', '岳阳市由20位市领导担任链长。'],
    ['a count of what is measured', '岳阳市发布了第3条意见。'],
    ['a multiple of another figure', '岳阳市电价是价格上限的3倍。'],
  ])('is not %s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });

  test('of other regions in brackets is theirs, of the same measure', () => {
    const text = '2019年，湖南省机电产品贸易竞争力指数为0.21，低于山东（0.43）、浙江（0.76）；高技术产品贸易竞争力指数为-0.01。';
    expect(facts(text).figures.map(({ region, subject, value }) => [region, subject, value])).toEqual([
      ['湖南省', '机电产品', 0.21],
      ['山东省', '机电产品', 0.43],
      ['浙江省', '机电产品', 0.76],
      ['湖南省', '高技术产品', -0.01],
    ]);
  });

  test('of a body named after a region is of that region', () => {
    expect(facts('来自统计，今年广东电网的用电负荷突破1亿千瓦。').figures).toMatchObject([
      { subject: '广东电网', region: '广东省' },
    ]);
  });
});

describe('a target', () => {
  const targets = (text: string) => facts(text).figures.map(({ metric, value, year }) => [metric, value, year]);

  test('is told apart from a result of the same sentence', () => {
    expect(targets('2022年，岳阳市重点产业链营业收入1.3万亿元，到2025年达到2.1万亿元。')).toEqual([
      ['营业收入', 1.3, 2022],
      ['营业收入目标', 2.1, 2025],
    ]);
  });

  test('goes on behind a semicolon, with its year', () => {
    expect(targets('到2025年，岳阳市链主企业达到10家；特色产业集群达到5个。2021年，岳阳市链主企业4家。')).toEqual([
      ['数量目标', 10, 2025],
      ['数量目标', 5, 2025],
      ['数量', 4, 2021],
    ]);
  });

  test('is planned in its statements, and a bound is said to be one', () => {
    const { statements } = extraction('到2025年，岳阳市石化产业链产值1000亿元以上。');
    expect(statements.filter(({ predicate }) => predicate === 'value')).toMatchObject([
      { value: 1000, modality: 'planned', qualifiers: { bound: 'least' } },
    ]);
  });

  test('is not dated by a year that it is compared with', () => {
    expect(targets('2021年，岳阳市石化产业链产值100亿元，比2019年增长20%。')).toEqual([
      ['产值', 100, 2021],
      ['产值增速', 20, 2021],
    ]);
  });
});
