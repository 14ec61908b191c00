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
      'named with its parts behind a clause that takes it up again',
      '遵义市首要的是对“三个一”工作体系的建立和完善加以指导，该体系包括一张企业表、一份项目清单、一个政策工具包。',
      [['三个一', '一张企业表', '一份项目清单', '一个政策工具包']],
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

describe('members behind the name', () => {
  const told = (text: string) => facts(text).mechanisms.map(({ region, name, components }) => [region, name, components.length]);

  test('in the sentence after it, or behind the words that ask for it, they are of the name', () => {
    expect(told('永州市落实“三个一”。每条产业链做到一名链长牵头、一个专班推进、一张图谱指引。')).toEqual([
      ['永州市', '三个一', 3],
    ]);
    expect(told('按照“四个一”的要求，永州市为每条产业链配备了一位市领导、一个专班、一份规划、一支基金。')).toEqual([
      ['永州市', '四个一', 4],
    ]);
  });

  test('another number of members is a way of working of its own', () => {
    expect(told('永州市落实“九个一”。另外，每条链配一名专员、一个专班、一支基金。')).toHaveLength(2);
  });

  test('what the province puts forward is the province’s, what a zone adds is the zone’s', () => {
    expect(told('省里提出“一链一策”，荆州高新区在此基础上加了“一链一基金”。')).toEqual([
      ['湖北省', '一链一策', 0],
      ['荆州高新技术产业开发区', '一链一基金', 0],
    ]);
  });

  test('一企一策 beside 一链一策 is of the same formula', () => {
    expect(told('南海區再按「一鏈一策、一企一策」逐家跟進產業鏈。')).toEqual([['南海区', '一链一策、一企一策', 2]]);
  });
});
