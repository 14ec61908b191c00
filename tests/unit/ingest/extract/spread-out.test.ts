import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const chains = (text: string, given = {}) => facts(text, given).clusters.map(({ region, name }) => `${region} ${name}`);

describe('chains and their regions', () => {
  test('are given out one by one', () => {
    expect(chains('潜江市、监利市、蕲春县分别在小龙虾、水稻、蕲艾产业上试行链长制。')).toEqual([
      '潜江市 小龙虾',
      '监利市 水稻',
      '蕲春县 蕲艾',
    ]);
    expect(chains('按照“一县一链”，安化县抓黑茶，桃江县抓竹业，都建起了链长制。')).toEqual(['安化县 黑茶', '桃江县 竹业']);
    expect(chains('安化县抓党建，桃江县抓信访，链长制也没有落下。')).toEqual([]);
  });

  test('stand with their regions in a list, counties by their short names too', () => {
    expect(chains('商丘永城市煤化工、虞城县量具、睢县制鞋等产业链各有一名县级链长。')).toEqual([
      '永城市 煤化工',
      '虞城县 量具',
      '睢县 制鞋',
    ]);
    expect(chains('保定市推行链长制，高阳纺织、安国中药、涿州新能源等县域产业集群均配了链长。')).toEqual([
      '高阳县 纺织',
      '安国市 中药',
      '涿州市 新能源',
    ]);
    expect(chains('温州乐清电气产业集群、宁波磁性材料产业集群入选国家名单。')).toEqual(['乐清市 电气', '宁波市 磁性材料']);
  });

  test('are had in common by several regions', () => {
    expect(chains('宜昌市、黄冈市要在年内出台茶叶产业链链长制方案。')).toEqual(['宜昌市 茶叶', '黄冈市 茶叶']);
  });

  test('are told in two lists of one sentence', () => {
    expect(chains('泉州市形成纺织服装、鞋业两个超千亿产业集群和石油化工、机械装备、建材家居等5个超五百亿产业集群。')).toEqual([
      '泉州市 纺织服装',
      '泉州市 鞋业',
      '泉州市 石油化工',
      '泉州市 机械装备',
      '泉州市 建材家居',
    ]);
  });

  test('stand in quotation marks, before and behind the count', () => {
    expect(chains('宿迁市公布的20条产业链里，“新能源”和“新能源汽车”本来是两条链。')).toEqual([
      '宿迁市 新能源',
      '宿迁市 新能源汽车',
    ]);
    expect(chains('南平市“茶、竹、水”三条产业链分别由市领导挂钩。')).toEqual(['南平市 茶', '南平市 竹', '南平市 水']);
  });

  test('a short name alone is no county', () => {
    expect(facts('保定市高阳路两侧，产业链企业云集。').regions.map(({ name }) => name)).toEqual(['保定市']);
  });
});
