import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const led = (text: string, given = {}) =>
  facts(text, given).leaders.map(({ region, role, holder, chain }) => [region, role, holder, chain].filter(Boolean).join(' '));

describe('who leads, by other verbs', () => {
  test.each([
    ['平湖市市长杜文斌是这条链的“链长”。', ['平湖市 链长 杜文斌（平湖市市长）']],
    ['在樟树市，市委副书记、市长胡一鸣本人就是中医药产业链链长。', ['樟树市 链长 胡一鸣（市委副书记、市长） 中医药']],
    ['泰兴市副市长洪亮，也是化工产业链的链长。', ['泰兴市 链长 洪亮（泰兴市副市长） 化工']],
    ['余姚市副市长常大鹏兼光学电子产业链链长。', ['余姚市 链长 常大鹏（余姚市副市长） 光学电子']],
    ['兴化市委书记身兼健康食品产业链链长。', ['兴化市 链长 市委书记 健康食品']],
    ['柳州市汽车、钢铁、机械三大集群的群长由市长和两位副市长分任。', ['柳州市 群长 市长和两位副市长']],
    ['沙洋县：总链长为县委书记、县长，具体分工另文公布。', ['沙洋县 总链长 县委书记、县长']],
  ])('%s', (text, expected) => {
    expect(led(text)).toEqual(expected);
  });

  test('the role heads the list, a person a line below it', () => {
    const list =
      '慈溪市链长制工作名单\n\n一、总链长\n　　余振邦　市委书记\n　　程立夏　市委副书记、市长\n\n二、副总链长\n　　郝景行　市委常委、常务副市长\n';
    expect(led(list)).toEqual([
      '慈溪市 总链长 余振邦（市委书记）',
      '慈溪市 总链长 程立夏（市委副书记、市长）',
      '慈溪市 副总链长 郝景行（市委常委、常务副市长）',
    ]);
  });

  test('nobody leads whom the text does not name as one', () => {
    expect(led('靖江市市长张平不是链长。')).toEqual([]);
    expect(led('靖江市市长张平是哪条链的链长？')).toEqual([]);
    expect(led('张平兼任靖江市公安局局长、链长办公室主任。')).toEqual([]);
    expect(led('内地城市由官员出任链长。不少地方由市领导担任链长。东莞市推行链长制。')).toEqual([]);
  });
});

describe('whose leaders they are', () => {
  test('an agency is of its level, though the words before are about a lower region', () => {
    const text =
      '本报嘉兴讯　平湖市挂出新牌子。\n\n这是我省试点“链长制”的缩影。今年8月，省商务厅发文，要求各开发区认准一条产业链，链长由开发区的主要领导担任。';
    expect(led(text)).toEqual(['浙江省 链长 开发区的主要领导']);
  });

  test('我省 over a dateline is the province of the place it was filed in', () => {
    const text = '链长制往县里走\n\n本报南昌5月18日讯　我省日前印发措施，由省领导担任14条重点产业链链长。';
    expect(led(text)).toEqual(['江西省 链长 省领导']);
  });
});
