import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const experts = (text: string) => facts(text).experts.map(({ name, affiliation, quote }) => [name, affiliation, quote]);
const opening = '链长制研讨会侧记\n\n2022年12月3日，有关方面举办研讨会。\n\n';

describe('an expert', () => {
  test.each([
    [
      'whose name stands over the words',
      '■ 程某某（中国社会科学院工业经济研究所研究员）\n链长不能替企业选技术路线，要把公共品供给好。\n',
      '中国社会科学院工业经济研究所',
    ],
    [
      'with a role before the name',
      '■ 点评人　程某某（同济大学经济与管理学院副院长）\n边界最好写进条例，各方才好遵循。\n',
      '同济大学经济与管理学院',
    ],
    [
      'with another country before the name',
      '【其五】亚洲生产网络\n［日］高桥健一 著　莫小枫 译\n作者判断，亚洲生产网络不会整体外迁。\n',
      null,
    ],
  ])('%s', (_, text, affiliation) => {
    const [one] = experts(opening + text);
    expect(one?.slice(0, 2)).toEqual([affiliation ? '程某某' : '高桥健一', affiliation]);
    expect(one?.[2]).toMatch(/。$/);
  });

  test('who shares a line with another of the same house', () => {
    const both = ['白某', '霍某'].map((name) => [name, '中国海洋大学', expect.stringContaining('高端设计')]);
    expect(experts(`${opening}——白某、霍某（中国海洋大学）：青岛的海洋装备产业集群差在高端设计。\n`)).toEqual(both);
  });

  test('who wrote a paper, with others and as a line under its title', () => {
    expect(experts(`${opening}会上还散发了陶某、秦某合写的论文《链长制的政治经济学》。\n`).map(([name]) => name)).toEqual([
      '陶某',
      '秦某',
    ]);
    const paper =
      '【其一】链长制能否增强企业供应链韧性——来自地级市的证据\n宓知行¹*，蔺如松²\n（1.西安交通大学经济与金融学院，陕西 西安 710061；2.陕西省社会科学院产业经济研究所，陕西 西安 710065）\n［摘要］链长制实施后企业供应链中断概率明显下降。\n';
    expect(experts(opening + paper).map(([name, house]) => [name, house])).toEqual([
      ['宓知行', '西安交通大学经济与金融学院'],
      ['蔺如松', '陕西省社会科学院产业经济研究所'],
    ]);
  });

  test('is none who manages, or over a heading that is about something', () => {
    expect(experts(`${opening}■ 江某某（某动力电池企业副总经理）\n企业最怕链长热情来得快走得也快。\n`)).toEqual([]);
    expect(experts(`${opening}一、链长制的成效（2017—2022年）\n链长制见到成效，企业普遍欢迎。\n`)).toEqual([]);
  });
});
