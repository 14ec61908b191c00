import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const led = (text: string, given = {}) =>
  facts(text, given).leaders.map(({ region, role, holder, leaders, chains, chain }) =>
    [region, role, holder, leaders, chains, chain].filter((part) => part !== null),
  );

describe('who is in charge of chains', () => {
  test.each([
    ['山西省启动链长制，5位副省长分任10条链的链长。', ['山西省', '链长', '副省长', 5, 10]],
    ['广州建立链长制，市四套班子领导10人挂帅21条产业链，任链长。', ['广州市', '链长', '市四套班子领导', 10, 21]],
    ['石家庄市明确15名市级领导包联15条产业链，担任“链长”。', ['石家庄市', '链长', '市级领导', 15, 15]],
    ['青岛24条产业链全部配齐“链长”，由市级领导挂帅。', ['青岛市', '链长', '市级领导', 24]],
    ['宁波市先进制造业集群各设一位市领导为“链长”。', ['宁波市', '链长', '市领导', 1]],
    ['贵阳市大数据产业链链长、市委常委李某某到企业走访。', ['贵阳市', '链长', '李某某（市委常委）', 1, 1, '大数据']],
    ['淄博市市长赵庆文作为新材料产业链链长作了发言。', ['淄博市', '链长', '赵庆文（淄博市市长）', 1, 1, '新材料']],
    ['作为食品产业链链长，南陵县委书记王某每月到企业一次。', ['南陵县', '链长', '王某（南陵县委书记）', 1, 1, '食品']],
    ['由副省长任链长的湖南省工程机械产业链产值突破3000亿元。', ['湖南省', '链长', '副省长']],
  ])('%s', (text, wanted) => {
    expect(led(text)).toEqual([wanted]);
  });

  test('fields in one sentence each end where the next role begins', () => {
    expect(led('潜山市轻工制刷产业链链长为市政协主席涂高生，副链长为副市长余金苗。')).toEqual([
      ['潜山市', '链长', '涂高生（市政协主席）', 1, 1, '轻工制刷'],
      ['潜山市', '副链长', '余金苗（副市长）', 1, 1, '轻工制刷'],
    ]);
  });

  test('two are in charge of one chain each', () => {
    expect(led('无锡市由市委书记杜小刚领衔集成电路产业链、市长赵建军领衔生物医药产业链，任链长。')).toEqual([
      ['无锡市', '链长', '杜小刚（市委书记）', 1, 1, '集成电路'],
      ['无锡市', '链长', '赵建军（市长）', 1, 1, '生物医药'],
    ]);
    expect(
      led('遂宁市的锂电及新材料、电子信息两条产业链，链长分别由市委书记、市长担任。').map(([, , holder, , , chain]) => [
        holder,
        chain,
      ]),
    ).toEqual([
      ['市委书记', '锂电及新材料'],
      ['市长', '电子信息'],
    ]);
  });

  test('a heading on 链长 spares the word below', () => {
    const text = ['湖北省农业产业链工作安排', '', '二、链长', '十条链由八位省领导领衔。'].join('\n');
    expect(led(text)).toEqual([['湖北省', '链长', '省领导', 8, 10]]);
    expect(led(text.replace('二、链长', '二、分工'))).toEqual([]);
  });

  test('words of grammar are no name', () => {
    expect(led('荆州市的链长那天在外招商。')).toEqual([]);
    expect(led('链长管的是协调，荆州市推行链长制。')).toEqual([]);
  });
});

describe('chains that stand in the clause before', () => {
  test('are given out in order', () => {
    expect(led('芮城县选定生物医药、果蔬深加工两条产业链，由县委书记、县长分别担任链长。')).toEqual([
      ['芮城县', '链长', '县委书记', 1, 1, '生物医药'],
      ['芮城县', '链长', '县长', 1, 1, '果蔬深加工'],
    ]);
  });

  test('are counted by their own number and not by that of their fields', () => {
    expect(led('山东省聚焦7大领域35条关键产业链，由省领导担任链长。')).toEqual([['山东省', '链长', '省领导', 35]]);
  });
});

describe('words that begin like a name or a post', () => {
  test('are no leader', () => {
    expect(led('合肥市推行链长制，跨省的链长应跨界。')).toEqual([]);
    expect(led('通辽市跟着设了链长：奈曼旗旗长任沙产业链链长。').map(([, , holder]) => holder)).toEqual(['奈曼旗旗长']);
  });

  test('市长为总链长 needs no 由 before it', () => {
    expect(led('长沙市推行链长制，市长为总链长，副市长为链长。').map(([, role, holder]) => [role, holder])).toEqual([
      ['总链长', '市长'],
      ['链长', '副市长'],
    ]);
  });
});

test('as many posts as chains of the clause before, without 由', () => {
  expect(
    led('太康县明确锅炉装备、纺织服装2条主导产业链，县委书记、县长分别任链长。').map(([, , holder, , , chain]) => [
      holder,
      chain,
    ]),
  ).toEqual([
    ['县委书记', '锅炉装备'],
    ['县长', '纺织服装'],
  ]);
});
