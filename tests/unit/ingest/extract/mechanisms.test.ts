import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const mechanisms = (text: string) => facts(text).mechanisms.map(({ name, components }) => [name, ...components]);
const clusters = (text: string) => facts(text).clusters.map(({ name, region, type }) => [region, name, type].join(' '));

describe('a mechanism', () => {
  test.each([
    [
      'named with its parts after it',
      '遵义市落实“四个一”机制，即一个规划、一套政策、一个专班和一批项目。',
      [['四个一', '一个规划', '一套政策', '一个专班', '一批项目']],
    ],
    [
      'named with its parts before it',
      '遵义市每条链配备一名链长、一个专班、一套政策，建立“三个一”机制。',
      [['三个一', '一名链长', '一个专班', '一套政策']],
    ],
    [
      'without a name',
      '遵义市按照“一位市领导、一个牵头部门、一套政策”模式推进。',
      [[null, '一位市领导', '一个牵头部门', '一套政策']],
    ],
    ['for each chain', '遵义市实施“一链一图”“一链一策”。', [['一链一图'], ['一链一策']]],
    ['as a sum', '遵义市推行“链长+链主”工作机制。', [['链长+链主', '链长', '链主']]],
    ['of figures', '遵义市构建“1+2+N”工作体系，即1个办公室、2个平台、N个专班。', [['1+2+N', '1个办公室', '2个平台', 'N个专班']]],
  ])('is read %s', (_, text, expected) => {
    expect(mechanisms(text)).toEqual(expected);
  });

  test('is not made of a slogan or of a count of clusters', () => {
    expect(mechanisms('遵义市推进延链补链强链，打造“10+10”产业集群。')).toEqual([]);
  });
});

describe('a chain or cluster', () => {
  test('of a counted list stands for itself, with the region', () => {
    expect(clusters('遵义市聚焦白酒、茶、辣椒3条产业链。')).toEqual([
      '遵义市 白酒 产业链',
      '遵义市 茶 产业链',
      '遵义市 辣椒 产业链',
    ]);
  });

  test('joined by 和 is one or two as the count asks', () => {
    expect(clusters('遵义市确定软件和信息服务、汽车2条产业链。')).toEqual(['遵义市 软件和信息服务 产业链', '遵义市 汽车 产业链']);
    expect(clusters('遵义市确定汽车、白酒和茶3条产业链。')).toEqual([
      '遵义市 汽车 产业链',
      '遵义市 白酒 产业链',
      '遵义市 茶 产业链',
    ]);
  });

  test('has no bracketed addition in its name', () => {
    expect(clusters('遵义市打造绿色食品（含茶）、新型建材2条产业链。')).toEqual([
      '遵义市 绿色食品 产业链',
      '遵义市 新型建材 产业链',
    ]);
  });

  test('of a near name stays apart', () => {
    expect(clusters('遵义市发展新能源、新能源汽车2条产业链。')).toHaveLength(2);
  });
});
