import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const table = facts(
  [
    '表3　各地链长制进展一览',
    '',
    '序号\t地区\t做法\t链长\t重点链\t出台日期',
    '1\t江苏盐城\t印发《盐城市重点产业链“链长制”实施办法》\t市委书记、市长（总链长），23名市领导（链长）\t晶硅光伏、动力及储能电池等23条\t2022.2.18',
    '2\t安徽亳州\t《亳州市现代中药产业链链长制工作规程》\t市长杜延安\t现代中药\t2022年4月',
    ' \t福建南平\t同上\t市政府领导\t待定\t拟年内',
    '3\t甘肃金昌\t依据甘肃省方案\t总链长 市委书记；链长 市级领导\t镍钴、氟化工2条\t2022年6月',
  ].join('\n'),
);

describe('a table on the system, its columns under other names', () => {
  test('a place that its province stands before adopts on the day of its row, or only means to', () => {
    expect(table.adoptions.map(({ region, date, status }) => [region, date, status]).sort()).toEqual(
      [
        ['亳州市', '2022-04', 'adopted'],
        ['南平市', null, 'planned'],
        ['盐城市', '2022-02-18', 'adopted'],
        ['金昌市', '2022-06', 'adopted'],
      ].sort(),
    );
  });

  test('the role stands in brackets behind the post, or before it with a blank', () => {
    expect(table.leaders.map(({ region, role, holder }) => `${region} ${role} ${holder}`)).toEqual([
      '盐城市 总链长 市委书记、市长',
      '盐城市 链长 市领导',
      '亳州市 链长 杜延安（市长）',
      '南平市 链长 市政府领导',
      '金昌市 总链长 市委书记',
      '金昌市 链长 市级领导',
    ]);
  });

  test('what is still open is no chain, and what is done by is no title', () => {
    expect(table.clusters.map(({ name }) => name)).toEqual(['晶硅光伏', '动力及储能电池', '现代中药', '镍钴', '氟化工']);
    expect(table.documents.map(({ title }) => title)).toEqual([
      '盐城市重点产业链“链长制”实施办法',
      '亳州市现代中药产业链链长制工作规程',
    ]);
  });

  test('a verb that begins like a surname is nobody', () => {
    expect(table.experts).toEqual([]);
  });
});

describe('one text, other words', () => {
  test('old and new chains, each list with its count', () => {
    const text = '临沂市推行链长制，木业、食品、化工三条老链与磁性材料、高端不锈钢两条新链各有一位市级领导挂帅。';
    expect(facts(text).clusters.map(({ name }) => name)).toEqual(['木业', '食品', '化工', '磁性材料', '高端不锈钢']);
  });

  test('what each of two chose', () => {
    const text = '漳州市推行链长制，各县设链：龙海区选了食品和家电，漳浦县选了石化与新能源。';
    expect(facts(text).clusters.map(({ region, name }) => `${region} ${name}`)).toEqual([
      '龙海区 食品',
      '龙海区 家电',
      '漳浦县 石化',
      '漳浦县 新能源',
    ]);
  });

  test('an entry that a full stop closes, its fields behind it', () => {
    const text =
      '安顺市产业链链长名单\n\n（一）特色食品产业链。链长：副市长吴朝晖；牵头单位：市工业和信息化局。\n（二）民族医药产业链。链长由市政协副主席杨秀英担任。';
    expect(facts(text).leaders.map(({ holder, chain }) => `${holder} ${chain}`)).toContain('吴朝晖（副市长） 特色食品');
  });

  test('copied from the level above, in plain words, and an autonomous county by its short name', () => {
    const ties = (text: string, given = {}) => facts(text, given).diffusion.map(({ from, to }) => `${from}→${to}`);
    expect(ties('临沂市推行链长制。该市费县、郯城县照搬了市里的做法。')).toEqual(['临沂市→费县', '临沂市→郯城县']);
    expect(ties('安顺市产业链链长制实施方案\n\n镇宁自治县、普定县可参照本方案执行。')).toEqual([
      '安顺市→镇宁布依族苗族自治县',
      '安顺市→普定县',
    ]);
  });
});
