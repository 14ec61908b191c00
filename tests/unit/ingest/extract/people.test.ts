import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const leaders = (text: string) =>
  facts(text).leaders.map(({ region, role, holder, leaders, chains, chain }) => [region, role, holder, leaders, chains, chain]);

describe('a leader', () => {
  test.each([
    ['a post', '遵义市市长担任总链长。', [['遵义市', '总链长', '市长', 1, null, null]]],
    ['fewer leaders than chains', '遵义市由5位市领导分别担任7条产业链的“链长”。', [['遵义市', '链长', '市领导', 5, 7, null]]],
    ['the role first', '遵义市8条重点产业链的链长均由市级领导担任。', [['遵义市', '链长', '市级领导', null, 8, null]]],
    [
      'a name between posts',
      '遵义市委常委、白酒产业链链长周建新带队调研。',
      [['遵义市', '链长', '周建新（遵义市委常委）', 1, 1, '白酒']],
    ],
    [
      'a post after a comma',
      '遵义市委书记周建新，任白酒产业链“链长”。',
      [['遵义市', '链长', '周建新（遵义市委书记）', 1, 1, '白酒']],
    ],
    ['another name for the role', '遵义市明确部门负责人任分链长。', [['遵义市', '链长', '部门负责人', null, null, null]]],
    ['the province of a city', '遵义市落实全省部署，由省长担任总链长。', [['贵州省', '总链长', '省长', 1, null, null]]],
  ])('is read from %s', (_, text, expected) => {
    expect(leaders(text)).toEqual(expected);
  });

  test('each has his own chain where they are assigned in parallel', () => {
    expect(
      leaders('遵义市委书记周建新、市长罗永红分别担任白酒产业链和茶产业链链长。').map(([, , holder, , , chain]) => [
        holder,
        chain,
      ]),
    ).toEqual([
      ['周建新（遵义市委书记）', '白酒'],
      ['罗永红（市长）', '茶'],
    ]);
  });

  test.each([
    ['who chairs', '遵义市副市长罗永红主持召开链长制会议。'],
    ['a chief enterprise', '茅台集团是链主企业。'],
    ['a component of a formula', '遵义市实行“一位市领导、一个部门、一个专班”模式。'],
    ['offices', '遵义市设立22个产业链推进办公室。'],
    ['the head of an alliance', '盟会长由龙头企业担任。'],
  ])('is none: %s', (_, text) => {
    expect(leaders(text)).toEqual([]);
  });

  test('of a table is of the chain of his row', () => {
    const table = [
      '遵义市链长名单',
      '',
      '序号\t产业链\t链长\t牵头单位',
      '1\t白酒产业链\t罗永红（副市长）\t市工信局',
      '2\t茶产业链\t周建新（市委常委）\t市农业农村局',
    ];
    expect(leaders(table.join('\n')).map(([, role, holder, , , chain]) => [role, holder, chain])).toEqual([
      ['链长', '罗永红（副市长）', '白酒'],
      ['链长', '周建新（市委常委）', '茶'],
    ]);
  });
});

describe('an expert', () => {
  test('named in brackets after the words has said them', () => {
    const text = '专家观点\n\n链长要尊重市场，不能越位。\n\n（罗永红，贵州大学经济学院教授、博导）';
    expect(facts(text).experts).toEqual([
      expect.objectContaining({
        name: '罗永红',
        affiliation: '贵州大学经济学院',
        post: '教授、博导',
        quote: '链长要尊重市场，不能越位。',
      }),
    ]);
  });

  test('before a verb of saying has said what follows', () => {
    expect(facts('贵州省社会科学院研究员罗永红认为，链长制重在协调。').experts).toEqual([
      expect.objectContaining({ name: '罗永红', affiliation: '贵州省社会科学院', post: '研究员', quote: '链长制重在协调' }),
    ]);
  });

  test.each([
    ['an official', '遵义市工信局局长罗永红介绍，全市产值增长。'],
    ['a manager', '贵州某某酒业有限公司董事长罗永红表示，订单饱满。'],
    ['a journalist', '（记者 罗永红）'],
  ])('is none: %s', (_, text) => {
    expect(facts(text).experts).toEqual([]);
  });
});
