import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const adopted = (text: string, given = {}) => facts(text, given).adoptions.map(({ region, status }) => `${region} ${status}`);

describe('lists of places', () => {
  test('those that a list of pilots names try the system', () => {
    expect(adopted('云南省公布链长制试点名单：保山高新区、楚雄高新区和曲靖经开区入选。')).toEqual([
      '云南省 pilot',
      '保山高新技术产业开发区 pilot',
      '楚雄高新技术产业开发区 pilot',
      '曲靖经济技术开发区 pilot',
    ]);
    expect(adopted('全省首批12个开发区列入链长制试点，其中有乐清经济开发区、余杭经济技术开发区。')).toEqual([
      '乐清经济开发区 pilot',
      '余杭经济技术开发区 pilot',
    ]);
  });

  test('who strives for a place on it does not', () => {
    expect(adopted('省里推行链长制试点，龙岩、南平争取列入试点。')).toEqual([]);
  });

  test('a list of leaders made public shows the system', () => {
    const text = '各地推行链长制。7月，宜宾、宁德先后公布链长名单；龙岩尚未公布链长名单。';
    expect(adopted(text)).toEqual(['宜宾市 adopted', '宁德市 adopted']);
  });
});

describe('the system in a place', () => {
  test('it is nothing new there', () => {
    expect(adopted('链长制在江西并不新鲜。链长制在湘潭由来已久。链长制在娄底并不存在。')).toEqual([
      '江西省 adopted',
      '湘潭市 adopted',
    ]);
  });

  test('the address of an institute adopts nothing', () => {
    const text =
      '（陕西省社会科学院产业经济研究所，陕西 西安 710065）\n\n以276个地级市为样本，发现链长制实施后企业供应链中断概率明显下降。';
    expect(adopted(text)).toEqual([]);
  });
});
