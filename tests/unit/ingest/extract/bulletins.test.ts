import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

describe('a plan in a government’s gazette', () => {
  const told = facts(
    [
      '曲靖市人民政府公报　2022年第7期',
      '',
      '曲靖市产业链链长制实施细则',
      '',
      '第一条　为贯彻《云南省产业链链长制工作方案》，制定本细则。',
      '第二条　市级链长名单如下：',
      '　　绿色硅光伏　　李春生　市委副书记',
      '　　新能源电池　　王　敏　市政府副市长',
      '　　绿色食品、生物医药　　周晓红　市政协副主席',
      '第三条　宣威市、会泽县应于2022年9月底前参照本细则建立县级链长制。',
    ].join('\n'),
  );

  test('the gazette is none of its documents, the plan below it is', () => {
    expect(told.documents.map(({ title }) => title)).toEqual(['曲靖市产业链链长制实施细则', '云南省产业链链长制工作方案']);
  });

  test('chain, person and post stand in a line, parted by blanks', () => {
    expect(told.leaders.map(({ region, holder, chain }) => [region, holder, chain])).toEqual([
      ['曲靖市', '李春生（市委副书记）', '绿色硅光伏'],
      ['曲靖市', '王敏（市政府副市长）', '新能源电池'],
      ['曲靖市', '周晓红（市政协副主席）', null],
    ]);
    expect(told.clusters.map(({ name }) => name)).toEqual(['绿色硅光伏', '新能源电池', '绿色食品', '生物医药']);
  });

  test('the counties that are to follow it', () => {
    expect(told.diffusion.map(({ from, to }) => `${from}→${to}`)).toEqual(['云南省→曲靖市', '曲靖市→宣威市', '曲靖市→会泽县']);
  });
});

describe('views below the name of who holds them', () => {
  test('a line that gives name and post', () => {
    const text =
      '吴  越：南京大学长江产业经济研究院副院长。\n\n链长越多越不管用。\n\n赵文博（湖南省社会科学院产业经济研究所助理研究员）\n\n两市没有互相学过。';
    expect(facts(text).experts.map(({ name, quote }) => [name, quote])).toEqual([
      ['吴越', '链长越多越不管用。'],
      ['赵文博', '两市没有互相学过。'],
    ]);
  });
});

describe('other ways to say it', () => {
  const ties = (text: string) => facts(text).diffusion.map(({ from, to }) => `${from}→${to}`);

  test('who learnt stands behind', () => {
    expect(ties('真正向株洲取过经的是湘潭、郴州，还有外省的柳州。')).toEqual(['株洲市→湘潭市', '株洲市→郴州市', '株洲市→柳州市']);
    expect(ties('向株洲取过经的人不多，湘潭没有去过。')).toEqual([]);
  });

  test('the system was first tried there', () => {
    expect(ties('链长制最早在湖南长沙试水。')).toEqual(['长沙市→全国']);
  });

  test('the verb’s first half is no part of a name', () => {
    const text = '贵港市产业链链长制推进会召开，市长、总链长李芳主持。';
    expect(facts(text).leaders.map(({ holder }) => holder)).toEqual(['李芳（市长）']);
  });

  test('chains in short, each of its own region', () => {
    const text = '推行链长制后，桂平市的纺织服装链由市委书记任链长；平南县把建材链和新材料链合为一条。';
    expect(
      facts(text)
        .clusters.map(({ region, name }) => `${region} ${name}`)
        .sort(),
    ).toEqual(['平南县 建材', '平南县 新材料', '桂平市 纺织服装'].sort());
  });
});
