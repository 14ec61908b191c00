import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const stages = (text: string) => facts(text).adoptions.map(({ region, status }) => [region, status]);

describe('how far a region has come', () => {
  test('what is not there yet but due is planned, what is refused is nothing', () => {
    expect(stages('朔州市、吕梁市尚未建立链长制，须在6月底前拿出方案。')).toEqual([
      ['朔州市', 'planned'],
      ['吕梁市', 'planned'],
    ]);
    expect(stages('朔州市尚未建立链长制。')).toEqual([]);
    expect(stages('仁怀市暂不推行链长制，仍沿用专班。')).toEqual([]);
  });

  test('a scheme in the making is of the system spoken of, in the text or in the question', () => {
    expect(stages('祥云县随后建立了县级链长制，鹤庆县正在起草方案。')).toContainEqual(['鹤庆县', 'planned']);
    const asked = [
      '链长制政策解读',
      '',
      '问：市县是否也要建立链长制？',
      '答：不作硬性要求。鸡西市、鹤岗市已着手研究本市的实施方案。',
    ];
    expect(stages(asked.join('\n'))).toEqual([
      ['鸡西市', 'planned'],
      ['鹤岗市', 'planned'],
    ]);
  });

  test('继 names those who had it before', () => {
    expect(stages('继合肥、芜湖之后，蚌埠市也推出链长制。')).toEqual([
      ['合肥市', 'adopted'],
      ['芜湖市', 'adopted'],
      ['蚌埠市', 'adopted'],
    ]);
  });

  test('of so many cities some have it: which ones is not said', () => {
    expect(stages('河南省17个省辖市中已有14个建立链长制。')).toEqual([]);
  });

  test('a name that is given to a way of working is its system', () => {
    expect(stages('鄂州市在链上各设一名链长，称为供应链双链长制。')).toEqual([['鄂州市', 'adopted']]);
    expect(stages('株洲市把链长制作为推动制造强市的主抓手。')).toEqual([['株洲市', 'adopted']]);
  });
});

describe('problems', () => {
  const problems = (text: string) => facts(text).problems.map(({ region, text }) => [region, text]);

  test('entries that are announced as problems are problems whatever their words', () => {
    const text = ['汉中市产业链调研报告', '', '主要短板有两个：', '（一）县级没有专人。', '（二）统计、税务数据未打通。'];
    expect(problems(text.join('\n'))).toEqual([
      ['汉中市', '县级没有专人'],
      ['汉中市', '统计、税务数据未打通'],
    ]);
  });

  test('a run of clauses after the announcement is a list of them', () => {
    expect(problems('榆林市仍存在两方面不足：产业用地紧张；与延安市的协作松散。下一步将改进。')).toEqual([
      ['榆林市', '产业用地紧张'],
      ['榆林市', '与延安市的协作松散'],
    ]);
  });
});
