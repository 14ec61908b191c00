import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseGazetteer } from '../../../ingest/gazetteer/gazetteer.ts';

// What regions.csv says of China; how it is searched stands in gazetteer.test.ts.
const gazetteer = parseGazetteer(readFileSync(new URL('../../../ingest/gazetteer/regions.csv', import.meta.url), 'utf8'));
const counties = gazetteer.regions.filter(({ level }) => level === 'county');

describe('the units of GB/T 2260', () => {
  test('are the nation, 34 provinces and 333 cities', () => {
    const of = (level: string) => gazetteer.regions.filter((region) => region.level === level).length;
    expect([of('nation'), of('province'), of('city')]).toEqual([1, 34, 333]);
  });

  // The Ministry of Civil Affairs counted 2,844 at the end of 2023, 977 of them 市辖区; it lists 三沙's two without codes.
  test("are the ministry's 2,844 counties less the two districts of 三沙 that have no code", () => {
    const ending = (pattern: RegExp) => counties.filter(({ name }) => pattern.test(name)).length;
    expect(counties).toHaveLength(2844 - 2);
    expect(ending(/区$/) - ending(/神农架林区|六枝特区/)).toBe(977 - 2);
    expect(ending(/市$/)).toBe(397);
    expect(ending(/(?<!自治)县$/)).toBe(1299);
    expect(ending(/自治县$/)).toBe(117);
    expect(ending(/(?<!自治)旗$/)).toBe(49);
    expect(ending(/自治旗$/)).toBe(3);
  });

  test('have no 市辖区, no 开发区 and no abolished county', () => {
    expect(counties.filter(({ name }) => /市辖|^县$|直辖|开发|示范|管理|管委|工业|产业/.test(name))).toEqual([]);
    expect(['371200', '330103', '350403', '540422', '110100', '429000'].map(gazetteer.byCode)).toEqual(Array(6).fill(undefined));
    expect(['昆玉市', '新星市', '白杨市', '水富市', '沙县区'].map((name) => gazetteer.named(name).length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  test('stand in the order of their codes below a unit that stands before them', () => {
    expect(gazetteer.regions.map(({ code }) => code)).toEqual(gazetteer.regions.map(({ code }) => code).sort());
    for (const { code, level, parent } of gazetteer.regions.slice(1)) {
      const above = gazetteer.byCode(parent);
      expect([code, above?.level]).toEqual([
        code,
        expect.stringMatching(level === 'county' ? /city|province/ : /nation|province/),
      ]);
      expect(parent < code).toBe(true);
    }
  });

  test('put districts of a 直辖市 and counties run by a province right under it', () => {
    const above = (name: string) => gazetteer.named(name).map(({ code }) => gazetteer.ancestors(code).map((unit) => unit.name));
    expect(above('浦东新区')).toEqual([['上海市', '中华人民共和国']]);
    expect(above('巫山县')).toEqual([['重庆市', '中华人民共和国']]);
    for (const [name, province] of [
      ['济源市', '河南省'],
      ['仙桃市', '湖北省'],
      ['五指山市', '海南省'],
      ['石河子市', '新疆维吾尔自治区'],
    ] as const) {
      expect(above(name)).toEqual([[province, '中华人民共和国']]);
      expect(gazetteer.named(name)[0]?.level).toBe('county');
    }
    expect(above('恩施市')).toEqual([['恩施土家族苗族自治州', '湖北省', '中华人民共和国']]);
  });

  test('are cities where a city has no counties', () => {
    for (const name of ['东莞市', '中山市', '儋州市', '嘉峪关市'])
      expect(gazetteer.named(name).map(({ level }) => level)).toEqual(['city']);
  });

  test('end at the nation, and an unknown code has nothing above it', () => {
    expect(gazetteer.byCode('100000')).toMatchObject({ name: '中华人民共和国', short: '全国', level: 'nation', parent: '' });
    expect(gazetteer.ancestors('100000')).toEqual([]);
    expect(gazetteer.ancestors('999999')).toEqual([]);
  });
});

describe('short forms', () => {
  test.each([
    ['广西壮族自治区', '广西'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['香港特别行政区', '香港'],
    ['长沙市', '长沙'],
    ['恩施土家族苗族自治州', '恩施'],
    ['海西蒙古族藏族自治州', '海西'],
    ['黔东南苗族侗族自治州', '黔东南'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['大兴安岭地区', '大兴安岭'],
    ['阿里地区', '阿里'],
    ['浦东新区', '浦东'],
    ['津市市', '津市'],
    ['神农架林区', '神农架'],
    ['万柏林区', '万柏林'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['东乡族自治县', '东乡'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['管城回族区', '管城'],
    ['萧县', '萧县'],
    ['芒市', '芒市'],
    ['科尔沁左翼中旗', '科尔沁左翼中旗'],
  ])('%s is called %s', (name, short) => {
    expect(gazetteer.named(name).map((region) => region.short)).toEqual([short]);
  });

  test('never have a single character', () => {
    expect(gazetteer.regions.filter(({ short }) => short.length < 2)).toEqual([]);
  });
});
