import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const said = (text: string) => facts(text).experts.map(({ name, affiliation, quote }) => [name, affiliation, quote]);

describe('scholars with a view', () => {
  test('one who was introduced speaks later by the bare name', () => {
    expect(
      said('初稿征求了福州大学教授郑某某、市委党校副教授何某意见。郑某某认为，链长要少而精；何某建议先解决机械化。'),
    ).toEqual([
      ['郑某某', '福州大学', '链长要少而精'],
      ['何某', '市委党校', '先解决机械化'],
    ]);
  });

  test('a body without a post introduces too, and the verb may stand in a later clause', () => {
    expect(said('暨南大学经济学院的覃某认为，权责没有写进法规。')).toEqual([['覃某', '暨南大学经济学院', '权责没有写进法规']]);
    expect(said('兰州大学的石某没有到会，提交了书面评议，指出链长太多。')).toEqual([['石某', '兰州大学', '链长太多']]);
  });

  test('those who wrote a paper together hold the view in it', () => {
    const text = '延安大学教师郝某某与中国人民大学研究员范某某合作的论文获得好评。文章得出链长更替压低投资的结论。';
    expect(said(text).map(([name]) => name)).toEqual(['郝某某', '范某某']);
  });

  test('authors are cited by year before and behind their view', () => {
    expect(said('南开大学教授贺某（2022）把链长制视为任务型组织。').map(([name]) => name)).toEqual(['贺某']);
    expect(said('学界多认为链长制始于长沙（刘某某，2020；陈某等，2021）。').map(([name]) => name)).toEqual(['刘某某', '陈某']);
  });
});

describe('formulas', () => {
  const formulas = (text: string) => facts(text).mechanisms.map(({ region, name, components }) => [region, name, components]);

  test('counted tools make a name, a slogan does not', () => {
    expect(formulas('阜新市推进链长制，逐链编制“三图五单”。')).toEqual([['阜新市', '三图五单', []]]);
    expect(formulas('阜新市推进链长制，融入“一带一路”。')).toEqual([]);
  });

  test('a formula of figures, and one whose members are clauses', () => {
    expect(formulas('六盘水市推行链长制，实行“1+1+N”服务：1名链长、1个专班、N家服务机构。')).toEqual([
      ['六盘水市', '1+1+N', ['1名链长', '1个专班', 'N家服务机构']],
    ]);
    expect(formulas('六盘水市推行链长制，做到“三个一”：建一个专班，编一套图谱，请一支团队。')).toEqual([
      ['六盘水市', '三个一', ['一个专班', '一套图谱', '一支团队']],
    ]);
  });

  test('the name may stand in the heading and its members in the text', () => {
    const text = ['链长制动态', '', '◆ 赣州市十链配“三队”', '赣州市推行链长制，每条链组建招商队、专家队、服务队。'];
    expect(formulas(text.join('\n'))).toEqual([['赣州市', '三队', ['招商队', '专家队', '服务队']]]);
  });

  test('what is learned from a region is its formula', () => {
    expect(formulas('建议黔南州推行链长制，学习湖南省株洲市，逐链编制“两图两库”。').map(([region]) => region)).toEqual([
      '株洲市',
    ]);
  });
});
