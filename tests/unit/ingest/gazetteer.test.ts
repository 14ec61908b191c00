import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type GazetteerRegion, parseGazetteer, type RegionMention } from '../../../ingest/gazetteer/gazetteer.ts';

const csv = readFileSync(new URL('../../../ingest/gazetteer/regions.csv', import.meta.url), 'utf8');
const gazetteer = parseGazetteer(csv);

const codes = (regions: GazetteerRegion[]) => regions.map(({ code }) => code);
const found = (text: string, mentions: RegionMention[]) =>
  mentions.map(({ start, end, regions }) => [text.slice(start, end), ...codes(regions)].join(' '));
const find = (text: string, from?: number) => found(text, gazetteer.find(text, from));

describe('a name', () => {
  test('that several regions bear gives all of them, the higher level first', () => {
    expect(codes(gazetteer.named('吉林'))).toEqual(['220000', '220200']);
    expect(codes(gazetteer.named('海南'))).toEqual(['460000', '632500', '150303']);
    expect(codes(gazetteer.named('朝阳区'))).toEqual(['110105', '220104']);
    expect(codes(gazetteer.named('朝阳'))).toEqual(['211300', '110105', '211321', '220104']);
    expect(gazetteer.named('乌有')).toEqual([]);
  });

  test('gives a list of its own, so that a caller may change it', () => {
    gazetteer.named('吉林').pop();
    gazetteer.find('吉林')[0]?.regions.pop();
    expect(codes(gazetteer.named('吉林'))).toEqual(['220000', '220200']);
    expect(find('吉林')).toEqual(['吉林 220000 220200']);
  });
});

describe('a row', () => {
  test('can be quoted by its offsets and its line', () => {
    const lines = csv.split('\n');
    for (const { code, name, short, level, parent, start, end, line } of gazetteer.regions) {
      const row = [code, name, short, level, parent].join(',');
      expect(csv.slice(start, end)).toBe(row);
      expect(lines[line - 1]).toBe(row);
    }
  });

  test.each([
    ['a header of another kind', 'code,name\n', 'line 1'],
    ['line ends of Windows', csv.replaceAll('\n', '\r\n'), 'line 1'],
    ['a last row cut short', csv.slice(0, -1), 'line 3211'],
    ['too few columns', csv.replace('北京市,北京,province', '北京市,province'), 'line 3'],
    ['too many columns', csv.replace('北京市,北京', '北京市,北京,京'), 'line 3'],
    ['codes out of order', csv.replace('\n120000', '\n110000'), 'line 20'],
    ['a level that is none', csv.replace('北京,province', '北京,town'), 'line 3'],
    ['a province without a parent', csv.replace('北京,province,100000', '北京,province,'), 'line 3'],
    ['a parent that is not there', csv.replace('东城,county,110000', '东城,county,110099'), 'line 4'],
    ['a parent that is the region itself', csv.replace('东城,county,110000', '东城,county,110101'), 'line 4'],
  ])('is refused with its line and what to do: %s', (_, text, line) => {
    expect(() => parseGazetteer(text)).toThrow(new RegExp(`regions\\.csv ${line}: .*; make it anew with npx tsx`));
  });
});

describe('regions in a text', () => {
  test('are found by the longest of their names, each unit by itself', () => {
    expect(find('南京市江宁区')).toEqual(['南京市 320100', '江宁区 320115']);
    expect(find('江苏省南京市')).toEqual(['江苏省 320000', '南京市 320100']);
    expect(find('吉林省吉林市与吉林')).toEqual(['吉林省 220000', '吉林市 220200', '吉林 220000 220200']);
    expect(find('济南市市中区')).toEqual(['济南市 370100', '市中区 370103 370402 511002 511102']);
    expect(find('黔东南苗族侗族自治州和黔东南')).toEqual(['黔东南苗族侗族自治州 522600', '黔东南 522600']);
  });

  test('are found by short forms of provinces and cities, never by those of counties', () => {
    expect(find('浙江、长沙和恩施推行链长制')).toEqual(['浙江 330000', '长沙 430100', '恩施 422800']);
    expect(find('新华社评和平与城关的东城')).toEqual([]);
    expect(find('和平区、新华书店')).toEqual(['和平区 120101 210102']);
    expect(find('朝阳')).toEqual(['朝阳 211300']);
  });

  test('are not found in part: 全国 is the nation, 鄂尔 is nothing', () => {
    expect(find('全国鄂尔')).toEqual(['全国 100000']);
    expect(find('黔东黔东南')).toEqual(['黔东南 522600']);
  });

  test('keep their offsets behind a character outside the basic plane', () => {
    const text = '𠮷林在𠮷湖北省𠮷武汉';
    expect(gazetteer.find(text).map(({ start, end }) => [start, end])).toEqual([
      [6, 9],
      [11, 13],
    ]);
    expect(find(text)).toEqual(['湖北省 420000', '武汉 420100']);
  });

  test('are looked for from an offset on, and their offsets count from the beginning of the text', () => {
    expect(gazetteer.find('湖北武汉', 2)).toMatchObject([{ start: 2, end: 4 }]);
    expect(find('湖北武汉', 1)).toEqual(['武汉 420100']);
    expect(find('湖北', 9)).toEqual([]);
    expect(find('')).toEqual([]);
  });

  test('include every region under its full name', () => {
    for (const { code, name } of gazetteer.regions) {
      const mentions = gazetteer.find(name);
      expect(mentions).toMatchObject([{ start: 0, end: name.length }]);
      expect(codes(mentions[0]?.regions ?? [])).toContain(code);
    }
  });
});
