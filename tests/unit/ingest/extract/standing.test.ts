import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const adopted = (text: string, given = {}) =>
  facts(text, given).adoptions.map(({ region, status, date }) => [region, status, ...(date ? [date] : [])]);

describe('a system that is in use', () => {
  test('is a region’s own though no verb brings it in', () => {
    expect(adopted('眉山市“链长制”走深走实。')).toEqual([['眉山市', 'adopted']]);
    expect(adopted('2020年是滁州市“链长制”元年。')).toEqual([['滁州市', 'adopted', '2020']]);
    expect(adopted('内江市以“链长制”为抓手推动产业发展。')).toEqual([['内江市', 'adopted']]);
  });

  test('belongs to the region that it is said to have helped', () => {
    expect(adopted('自2021年3月“链长制”落地以来，荆门市新签约项目56个。')).toEqual([['荆门市', 'adopted', '2021-03']]);
    expect(adopted('在“链长制”的推动下，宜春市锂电产业产值突破千亿元。')).toEqual([['宜春市', 'adopted']]);
    expect(adopted('“链长制”让德阳市企业少跑了路。')).toEqual([['德阳市', 'adopted']]);
  });

  test('is not there where the words ask, suppose or deny', () => {
    for (const words of [
      '读者问，张掖市何时建立链长制？',
      '白银市要不要建立链长制？',
      '若白银市推行链长制，须先摸清家底。',
      '泾川县表示暂不考虑链长制。',
      '兰州市的链长制尚未建立。',
      '有学者在长沙市研究链长制一词的由来。',
    ])
      expect(adopted(words)).toEqual([]);
  });

  test('is planned where its scheme is still a draft or is only meant', () => {
    expect(adopted('灵台县的链长制方案尚在征求意见。')).toEqual([['灵台县', 'planned']]);
    expect(adopted('甘肃省计划明年推行链长制。')).toEqual([['甘肃省', 'planned']]);
    expect(adopted('为推行链长制，昆明市正在起草《昆明市产业链链长制工作方案》。')).toEqual([['昆明市', 'planned']]);
  });

  test('one clause’s trial is not the next clause’s', () => {
    expect(adopted('银川市探索建立链长制，石嘴山市试点推行链长制。')).toEqual([
      ['银川市', 'exploring'],
      ['石嘴山市', 'pilot'],
    ]);
  });

  test('spreads to those who join in the same sentence', () => {
    expect(adopted('江苏省2020年推行链长制，长春也在同年跟上。')).toEqual([
      ['江苏省', 'adopted', '2020'],
      ['长春市', 'adopted', '2020'],
    ]);
    expect(adopted('链长制铺开后，已有湖南、浙江等20多个省份推行。').map(([region]) => region)).toEqual(['湖南省', '浙江省']);
  });

  test('a region with a 链长 has it', () => {
    expect(adopted('福建安溪由县长任总链长。')).toEqual([['安溪县', 'adopted']]);
    expect(adopted('建议安溪县由县长任总链长。')).toEqual([]);
  });

  test('the region where it began has it', () => {
    expect(adopted('谁最早设“链长”？通常的说法是湖南长沙，时间在2017年11月。')).toEqual([['长沙市', 'adopted', '2017-11']]);
  });
});
