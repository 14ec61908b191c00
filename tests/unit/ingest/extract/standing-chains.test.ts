import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const chains = (text: string, given = {}) => facts(text, given).clusters.map(({ region, name }) => `${region} ${name}`);

describe('chains known by their standing', () => {
  test.each([
    [
      '沈阳市8位市领导出任8条重点产业链的链长，机器人、航空、集成电路装备排在最前面。',
      ['沈阳市 机器人', '沈阳市 航空', '沈阳市 集成电路装备'],
    ],
    ['陕西省推行链长制，乘用车、太阳能光伏、氢能列为优先发展链。', ['陕西省 乘用车', '陕西省 太阳能光伏', '陕西省 氢能']],
    ['石墨、煤化工被鸡西列为优先发展链。', ['鸡西市 石墨', '鸡西市 煤化工']],
    ['抚顺市链长制试点：精细化工产业链、冶金新材料产业链先行。', ['抚顺市 精细化工', '抚顺市 冶金新材料']],
    ['益阳市的链长制从电容器、船舶、茶叶起步。', ['益阳市 电容器', '益阳市 船舶', '益阳市 茶叶']],
    ['遵义的链长制里，白酒打头。', ['遵义市 白酒']],
    ['铜鼓县只有一条竹木加工产业链，县委书记担任链长。', ['铜鼓县 竹木加工']],
    ['三亚只认准一条链——南繁种业，由市长任链长。', ['三亚市 南繁种业']],
    ['来宾市优先推进糖业、碳酸钙、铝三条链，市领导各领一条。', ['来宾市 糖业', '来宾市 碳酸钙', '来宾市 铝']],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  test('the system of a chain, and what it is tried in', () => {
    expect(chains('宜宾的动力电池链长制是去年建立的。')).toEqual(['宜宾市 动力电池']);
    expect(chains('玉山县在轴承产业试行链长制。')).toEqual(['玉山县 轴承']);
    expect(chains('《河南蒙古族自治县有机畜牧业链长制工作方案》印发。')).toEqual(['河南蒙古族自治县 有机畜牧业']);
    expect(chains('荣成市重点产业链链长制工作方案出台。荣成市推行链长制。')).toEqual([]);
  });

  test('words that rank something else name no chain', () => {
    expect(chains('荣成市推行链长制，审批、用地、融资排在最前面。')).toEqual([]);
    expect(chains('荣成市的经济增速排在最前面。')).toEqual([]);
  });
});

describe('whose chains they are', () => {
  test('of two regions the one that 前者 or 后者 points to', () => {
    const text = '常州、唐山2020年12月实行链长制，前者没有公布链条名称，后者先做精品钢铁、高端装备、绿色化工三条。';
    expect(chains(text)).toEqual(['唐山市 精品钢铁', '唐山市 高端装备', '唐山市 绿色化工']);
  });

  test('what a visit looks at is of whom it went to', () => {
    expect(chains('宣恩县、建始县组队赴安徽亳州考察学习，看的是中药材产业链链长制怎么运转。')).toEqual(['亳州市 中药材']);
    expect(chains('江门派团赴苏州考察链长制。团员透露，主要是看当地生物医药产业链的链长怎样与企业沟通。')).toEqual([
      '苏州市 生物医药',
    ]);
  });

  test('a bracket behind each zone of a list says what it builds', () => {
    const text = '云南省公布链长制试点名单：保山高新区（纺织服装）、楚雄高新区（生物医药）和曲靖经开区（光伏）入选。';
    expect(chains(text)).toEqual([
      '保山高新技术产业开发区 纺织服装',
      '楚雄高新技术产业开发区 生物医药',
      '曲靖经济技术开发区 光伏',
    ]);
  });
});
