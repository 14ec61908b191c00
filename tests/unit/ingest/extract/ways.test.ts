import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const ways = (text: string) => facts(text).mechanisms.map(({ region, name, components }) => [region, name, components.join('/')]);

describe('ways of working by a quoted formula', () => {
  test('that is a triad', () => {
    expect(ways('德州市建立“链长挂帅、链主牵头、专班推进”工作机制。')).toEqual([
      ['德州市', '链长挂帅、链主牵头、专班推进', '链长挂帅/链主牵头/专班推进'],
    ]);
  });

  test('that counts what works together', () => {
    expect(ways('临沂市创新“三长联动”机制（链长、链主、行长）。')).toEqual([['临沂市', '三长联动', '链长/链主/行长']]);
    expect(ways('东营市建立“1+5+N”产业链工作体系。')).toEqual([['东营市', '1+5+N', '']]);
  });

  test('whose members stand before it', () => {
    expect(ways('滁州市推行链长制，编制产业链图、技术路线图、区域分布图“三图”。')).toEqual([
      ['滁州市', '三图', '产业链图/技术路线图/区域分布图'],
    ]);
  });

  test('that only a heading names', () => {
    expect(
      ways('链长该做什么\n\n2023年座谈发言摘记。\n\n一、“链长+链主”缺一不可\n荆州市推行链长制，两者各有分工。').map(
        ([, name]) => name,
      ),
    ).toEqual(['链长+链主']);
  });

  test('slogans are none', () => {
    expect(ways('宜春市推行链长制，实行“延链、补链、强链”行动，鼓励“大胆试、大胆闯、自主改”。')).toEqual([]);
  });
});

describe('ways of working that are called a model', () => {
  test('stand behind the word, and behind a word of any kind before 机制', () => {
    expect(ways('链长制各地不同。嘉兴模式：“1+3+N”。')).toEqual([['嘉兴市', '1+3+N', '']]);
    expect(ways('温州市建立“链长点题、专班破题、企业评题”闭环机制。').map(([, name]) => name)).toEqual([
      '链长点题、专班破题、企业评题',
    ]);
  });
});
