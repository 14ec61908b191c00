import { describe, expect, test } from '@jest/globals';
import { extraction, facts } from './made.ts';

const ties = (text: string, given = {}) => facts(text, given).diffusion.map(({ from, to }) => [from, to]);

describe('what spreads from region to region', () => {
  test('a practice that the higher level spreads comes to it from its region', () => {
    expect(ties('衢州市2019年已先期运行链长制，其做法由省里在全省推广。')).toEqual([['衢州市', '浙江省']]);
  });

  test('a practice that others take over comes from where it was named', () => {
    expect(ties('荆州市推行链长制。荆州的做法经总结后，荆门、黄冈两市正在研究借鉴。')).toEqual([
      ['荆州市', '荆门市'],
      ['荆州市', '黄冈市'],
    ]);
    expect(ties('铜陵市推行链长制，做法大体参照芜湖市，但专班更少。')).toEqual([['芜湖市', '铜陵市']]);
    expect(ties('玉林市的链长制做法源自浙江海宁市。')).toEqual([['海宁市', '玉林市']]);
  });

  test('a tie is about the policy that its sentence names, and about none where it names none', () => {
    const policies = (text: string) =>
      extraction(text)
        .statements.filter(({ predicate }) => predicate === 'LEARNED_FROM')
        .map(({ qualifiers }) => qualifiers?.['policy']);
    expect(policies('铜陵市推行链长制，做法大体参照芜湖市。')).toEqual(['链长制']);
    expect(policies('铜陵市的做法大体参照芜湖市。')).toEqual([undefined]);
  });

  test('benchmarks are models without a noun behind them', () => {
    expect(ties('随州市推行链长制，对标襄阳、宜昌，梳理差距清单。')).toEqual([
      ['襄阳市', '随州市'],
      ['宜昌市', '随州市'],
    ]);
  });

  test('a plan rests on documents of higher levels, also the second and a number alone', () => {
    const plan = [
      '柳州高新技术产业开发区管理委员会文件',
      '',
      '柳高管字〔2022〕8号',
      '',
      '关于印发《高新区产业链工作方案》的通知',
      '',
    ];
    expect(
      ties(
        [
          ...plan,
          '依据广西壮族自治区《关于促进高新区发展的实施意见》和柳州市《关于建设制造业强市的若干措施》，在我区建立链长制。',
        ].join('\n'),
      ),
    ).toEqual([
      ['广西壮族自治区', '柳州高新技术产业开发区'],
      ['柳州市', '柳州高新技术产业开发区'],
    ]);
    expect(ties('襄阳市推行链长制，以鄂政办发〔2021〕23号文件为依据。')).toEqual([['湖北省', '襄阳市']]);
  });

  test('我们 and a body of the level act for the region of the text', () => {
    const head = ['《关于提升产业链的实施意见》政策解读', '', '来源：黑龙江省工业和信息化厅　发布时间：2022年7月12日', ''];
    expect(ties([...head, '我们研究了湖南、广西等地的文件。', '省工业和信息化厅赴浙江省取经。'].join('\n')).sort()).toEqual(
      [
        ['湖南省', '黑龙江省'],
        ['广西壮族自治区', '黑龙江省'],
        ['浙江省', '黑龙江省'],
      ].sort(),
    );
  });
});
