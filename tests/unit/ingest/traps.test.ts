import { describe, expect, test } from '@jest/globals';
import { project } from '../../../graph/project.ts';
import { extraction, facts } from './extract/made.ts';

const regions = (text: string) =>
  facts(text)
    .regions.map(({ name }) => name)
    .sort();
const nodes = (label: string, ...texts: string[]) =>
  project(texts.flatMap((text) => extraction(text).statements)).nodes.filter(({ labels }) => labels.includes(label));
const namesOf = (label: string, ...texts: string[]) =>
  nodes(label, ...texts)
    .map(({ properties }) => String(properties['name']))
    .sort();
const idsOf = (label: string, ...texts: string[]) =>
  nodes(label, ...texts)
    .map(({ id }) => id)
    .sort();

describe('names that are alike stay apart', () => {
  test('a district of two cities', () => {
    const beijing = '北京市朝阳区建立产业链链长制。';
    const changchun = '长春市朝阳区建立产业链链长制。';
    expect(idsOf('County', beijing, changchun)).toEqual(['110105', '220104']);
  });

  test('a district that nothing places', () => {
    expect(facts('朝阳区建立产业链链长制。').adoptions.filter(({ region }) => /朝阳/.test(region))).toEqual([]);
  });

  test('a province and its city of the same name', () => {
    expect(regions('吉林省建立产业链链长制。')).toEqual(['吉林省']);
    expect(regions('吉林市建立产业链链长制。')).toContain('吉林市');
    expect(idsOf('Adoption', '吉林省建立产业链链长制。', '吉林市建立产业链链长制。')).toHaveLength(2);
  });

  test.each([
    ['新能源', '新能源汽车'],
    ['生物医药', '生物医药与健康'],
    ['汽车', '汽车电子'],
    ['软件和信息服务', '软件和信息服务及人工智能'],
  ])('the chains %s and %s', (one, other) => {
    const led = (chain: string) => `长沙市市长任${chain}产业链链长。`;
    expect(namesOf('IndustryChain', led(one), led(other))).toEqual([one, other].sort());
  });

  test('one chain in two regions', () => {
    expect(idsOf('IndustryChain', '长沙市市长任新能源产业链链长。', '株洲市市长任新能源产业链链长。')).toHaveLength(2);
  });

  test('a ministry and its general office', () => {
    const bodies = namesOf(
      'Organization',
      '工业和信息化部印发《关于加强产业链建设的通知》。',
      '工信部办公厅印发《关于做好产业链工作的通知》。',
    );
    expect(bodies).toHaveLength(2);
    expect(bodies).toContain('工业和信息化部');
  });

  test('an office of two provinces', () => {
    const bodies = ['湖南省', '湖北省'].map((region) => `${region}人民政府办公厅印发《关于建立产业链链长制的通知》。`);
    expect(idsOf('Organization', ...bodies)).toHaveLength(2);
    expect(idsOf('Document', ...bodies)).toHaveLength(2);
  });

  test('plans of two periods under one title', () => {
    const plan = (years: string, number: string) => `江西省印发《产业链现代化行动计划（${years}年）》（赣府字〔${number}号）。`;
    expect(idsOf('Document', plan('2021—2023', '2021〕3'), plan('2024—2026', '2024〕5'))).toHaveLength(2);
  });

  test('a draft and what was issued', () => {
    const text =
      '2020年7月，深圳市公布《关于进一步促进工业稳增长的若干措施（征求意见稿）》。2021年1月，深圳市印发《关于进一步促进工业稳增长的若干措施》。';
    expect(idsOf('Document', text)).toHaveLength(2);
  });

  test('two people of one name in two places', () => {
    const people = namesOf('Person', '长沙市副市长李某某任新材料产业链链长。', '南昌市副市长李某某任新材料产业链链长。');
    expect(people).toHaveLength(2);
  });

  test('a city and what is named after it', () => {
    for (const name of [
      '南京大学教授王某某认为链长制有效。',
      '上海证券报报道了链长制。',
      '中国（深圳）综合开发研究院专家王某某认为链长制有效。',
    ])
      expect(regions(name)).toEqual([]);
  });
});

describe('names that differ are one', () => {
  test.each([
    [
      'a ministry under its short name',
      'Organization',
      '工业和信息化部印发《关于加强产业链建设的通知》。',
      '工信部印发《关于做好产业链工作的通知》。',
    ],
    ['a region under its short name', 'Adoption', '广西壮族自治区建立产业链链长制。', '广西建立产业链链长制。'],
    [
      'a document whose number is printed in other brackets',
      'Document',
      '江西省印发《工作方案》（赣府厅字〔2020〕33号）。',
      '江西省印发《工作方案》（赣府厅字[2020]33号）。',
    ],
    [
      'a chain with and without its last word',
      'IndustryChain',
      '长沙市市长任新能源产业链链长。',
      '长沙市新能源链链长由市长担任。',
    ],
  ])('%s', (_, label, one, other) => {
    expect(idsOf(label, one, other)).toHaveLength(1);
  });
});
