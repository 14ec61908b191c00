import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const ties = (text: string, given = {}) => facts(text, given).diffusion.map(({ from, to }) => [from, to]);

describe('who takes whom for a model', () => {
  test.each([
    ['芜湖市以合肥市为标杆，推行链长制。', '合肥市', '芜湖市'],
    ['娄底市从株洲市搬来了“一链一行”。', '株洲市', '娄底市'],
    ['营口市已经照着沈阳的样子做链长制。', '沈阳市', '营口市'],
    ['嘉兴市推行链长制时把温州的做法改造了一番。', '温州市', '嘉兴市'],
    ['绍兴市的链长制引来嘉兴市组团取经。', '绍兴市', '嘉兴市'],
    ['南宁市邀请长沙市工信局负责人来邕介绍链长制经验。', '长沙市', '南宁市'],
    ['襄阳市依据湖北省的方案，制定了本市的行动方案。', '湖北省', '襄阳市'],
    ['参照合肥市的做法，芜湖市建立了链长制。', '合肥市', '芜湖市'],
  ])('%s', (text, from, to) => {
    expect(ties(text)).toEqual([[from, to]]);
  });

  test('the level above is followed by its word alone', () => {
    const given = { region: '平凉市' };
    expect(ties('崇信县、静宁县已比照市里的办法建立县级链长制。', given)).toEqual([
      ['平凉市', '崇信县'],
      ['平凉市', '静宁县'],
    ]);
    expect(ties('各县可参照市里的办法。', given)).toEqual([]);
  });

  test('a document of the province directs who acts on it', () => {
    expect(ties('按照省政府办公厅《关于推行产业链链长制的通知》要求，我市建立链长制。', { region: '阜阳市' })).toEqual([
      ['安徽省', '阜阳市'],
    ]);
  });

  test('nobody learns where the visit fell through or the copying is refused', () => {
    expect(ties('潜山市原计划赴苏州市考察学习，因疫情取消。')).toEqual([]);
    expect(ties('广东省不会照搬江西的做法。')).toEqual([]);
  });
});

describe('where the system began', () => {
  test.each([
    ['浙江于2019年8月在全国先行开展链长制试点。', '浙江省'],
    ['链长制由浙江于2019年首先提出。', '浙江省'],
    ['（一）长沙。2017年11月在全国率先推行链长制。', '长沙市'],
    ['谁最早设“链长”？通常的说法是湖南长沙。', '长沙市'],
  ])('%s', (text, from) => {
    expect(ties(text)).toEqual([[from, '全国']]);
  });

  test('first in its province is no beginning', () => {
    expect(ties('株洲市在全省率先推行链长制。')).toEqual([]);
  });
});

describe('models told in passing', () => {
  test('beside what each is known for', () => {
    expect(ties('铁岭市借鉴沈阳“链长办公会”和大连“链式党建”做法，完善链长制。')).toEqual([
      ['沈阳市', '铁岭市'],
      ['大连市', '铁岭市'],
    ]);
  });

  test('several act on one document', () => {
    expect(ties('昌图县、西丰县按照《铁岭市产业链链长制实施方案》要求，建立县级链长制。')).toEqual([
      ['铁岭市', '昌图县'],
      ['铁岭市', '西丰县'],
    ]);
  });

  test('behind a comma, and by those who come', () => {
    expect(ties('重庆市江津区派出专班前往成都市青白江区，考察其链长制。')).toEqual([['青白江区', '江津区']]);
    expect(ties('浙江义乌推行链长制。东阳市的同行曾多次来义乌取经。')).toEqual([['义乌市', '东阳市']]);
  });
});
