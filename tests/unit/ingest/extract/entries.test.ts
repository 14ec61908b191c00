import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const led = (text: string) => facts(text).leaders.map(({ region, role, holder, chain }) => [region, role, holder, chain]);

describe('lists of chains with their leaders', () => {
  test('fields under a numbered chain are of that chain, and a vacant post has no holder', () => {
    const text = [
      '邢台市人民政府办公室关于建立重点产业链链长制的通知',
      '',
      '附件',
      '邢台市重点产业链链长名单',
      '1．装配式建筑产业链',
      '链长：市政协主席　副链长：市住建局局长（兼）',
      '牵头单位：市住建局',
      '2．自行车（含童车）产业链',
      '链长：副市长（分管商务）　副链长：（空缺）',
      '牵头单位：市商务局',
    ].join('\n');
    expect(led(text)).toEqual([
      ['邢台市', '链长', '市政协主席', '装配式建筑'],
      ['邢台市', '副链长', '市住建局局长（兼）', '装配式建筑'],
      ['邢台市', '链长', '副市长（分管商务）', '自行车'],
    ]);
    expect(facts(text).clusters.map(({ name }) => name)).toEqual(['装配式建筑', '自行车']);
  });

  test('a chain and its leader stand side by side without a colon', () => {
    expect(led('丽水市明确链长分工为：竹木产业链，链长市长；茶产业链，链长市政协主席。')).toEqual([
      ['丽水市', '链长', '市长', '竹木'],
      ['丽水市', '链长', '市政协主席', '茶'],
    ]);
  });

  test('posts are counted before 由, and roles are given out in parallel', () => {
    expect(led('咸宁市设总链长2名，由市委书记、市长担任；副总链长1名，由常务副市长担任。')).toEqual([
      ['咸宁市', '总链长', '市委书记、市长', null],
      ['咸宁市', '副总链长', '常务副市长', null],
    ]);
    expect(led('资兴市实行链长制，由市委书记、市长分别担任总链长、副总链长。')).toEqual([
      ['资兴市', '总链长', '市委书记', null],
      ['资兴市', '副总链长', '市长', null],
    ]);
    expect(led('娄底市由市级领导任链长、市直单位主要负责人任副链长。').map(([, role, holder]) => [role, holder])).toEqual([
      ['链长', '市级领导'],
      ['副链长', '市直单位主要负责人'],
    ]);
  });

  test('as many posts as chains are each of his own', () => {
    expect(led('钦州市市委书记、市长分别担任石化、新能源材料产业链链长。').map(([, , holder, chain]) => [holder, chain])).toEqual(
      [
        ['市委书记', '石化'],
        ['市长', '新能源材料'],
      ],
    );
  });

  test('who takes chains in the clause before holds the office in the next', () => {
    expect(led('黄石市推行链长制，8名市领导联系8条产业链，各任1条链的链长。')).toEqual([['黄石市', '链长', '市领导', null]]);
  });

  test('who does not hold it is no leader', () => {
    expect(led('黄石市推行链长制，行业协会负责人可列席会议，但不担任链长或副链长。')).toEqual([]);
    expect(led('有人担心“链长满天飞”。')).toEqual([]);
  });
});

describe('lists of chains', () => {
  const chains = (text: string) => facts(text).clusters.map(({ name }) => name);

  test('a bare count stands for chains that were spoken of', () => {
    expect(chains('宜春市推行产业链链长制，起初4条。调整后为3条：锂电、中医药、富硒食品。')).toEqual([
      '锂电',
      '中医药',
      '富硒食品',
    ]);
    expect(chains('金华市的产业链分两类管理：五金、影视2条，链长由市领导担任；纺织、食品2条，链长由部门担任。')).toEqual([
      '五金',
      '影视',
      '纺织',
      '食品',
    ]);
  });

  test('a list may be a part of the count', () => {
    expect(chains('东营市有12条产业链，含石油装备、橡胶轮胎、有色金属。')).toEqual(['石油装备', '橡胶轮胎', '有色金属']);
    expect(chains('东营市新增氢能、盐化工等链，产业链链长由市领导担任。')).toEqual(['氢能', '盐化工']);
  });

  test('a region is no chain', () => {
    expect(chains('株洲市推行链长制，与长沙、湘潭共建轨道交通产业集群。')).toEqual(['轨道交通']);
  });
});

describe('notices that give out chains one by one', () => {
  const text = [
    '恩施土家族苗族自治州人民政府办公室',
    '关于调整州级领导联系重点产业链分工的通知',
    '对州级领导联系产业链工作分工如下：',
    '一、硒茶等茶叶产业链：彭某某（州委书记）任链长；',
    '二、富硒食品产业链：由常务副州长向某任链长，州农业农村局局长田某任副链长；',
    '三、文化旅游产业链：链长龙某（州政协主席）；',
    '四、清洁能源产业链暂由分管副州长代管，不设链长。',
  ].join('\n');

  test('the chain at the head of the line is of who is named in it, with the post in brackets behind the name', () => {
    expect(led(text)).toEqual([
      ['恩施土家族苗族自治州', '链长', '彭某某（州委书记）', '茶叶'],
      ['恩施土家族苗族自治州', '链长', '向某（常务副州长）', '富硒食品'],
      ['恩施土家族苗族自治州', '副链长', '田某（州农业农村局局长）', '富硒食品'],
      ['恩施土家族苗族自治州', '链长', '龙某（州政协主席）', '文化旅游'],
    ]);
  });

  test('a chain without a leader is a chain all the same', () => {
    expect(facts(text).clusters.map(({ name }) => name)).toContain('清洁能源');
  });
});
