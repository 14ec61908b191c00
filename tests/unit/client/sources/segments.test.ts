import { describe, expect, test } from '@jest/globals';
import { type Mark, nextMark, overlapping, segmentsOf } from '../../../../client/sources/segments.ts';

const source = '前言。𠮷林省长春市2020年实行链长制，\n由省长任总链长。\n';
const mark = (words: string): Mark => {
  const start = source.indexOf(words);
  return {
    ref: `s:${start}-${start + words.length}`,
    start,
    end: start + words.length,
    line: 1,
    quote: words,
    kinds: ['adoption'],
  };
};
const firstLine = { text: source.slice(0, source.indexOf('\n') + 1), start: 0 };
const secondLine = { text: '由省长任总链长。\n', start: source.indexOf('由') };

describe('a line with quotes', () => {
  const region = mark('长春市');
  const act = mark('长春市2020年实行链长制');
  const year = mark('2020年');
  const across = mark('实行链长制，\n由省长');
  const all = [act, year, across, region];

  test('is cut so that its pieces joined are the line without its break, whatever overlaps', () => {
    const pieces = segmentsOf(firstLine, all);
    expect(pieces.map(({ text }) => text).join('')).toBe('前言。𠮷林省长春市2020年实行链长制，');
    expect(pieces.map(({ text }) => text)).toEqual(['前言。𠮷林省', '长春市', '2020年', '实行链长制', '，']);
    for (const { text, start } of pieces) expect(source.slice(start, start + text.length)).toBe(text);
  });

  test('means the shortest quote where one lies in another', () => {
    const [, inner] = segmentsOf(firstLine, all);
    expect(inner?.marks.map(({ quote }) => quote)).toEqual(['长春市', '长春市2020年实行链长制']);
    expect(inner?.begins.map(({ quote }) => quote)).toEqual(['长春市', '长春市2020年实行链长制']);
  });

  test('goes on with a quote that began in the line before', () => {
    const [first, rest] = segmentsOf(secondLine, all);
    expect(first).toMatchObject({ text: '由省长', marks: [across], begins: [] });
    expect(rest).toMatchObject({ text: '任总链长。', marks: [] });
  });

  test('without quotes is one piece, and an empty line none', () => {
    expect(segmentsOf(firstLine, [])).toHaveLength(1);
    expect(segmentsOf({ text: '\r\n', start: 4 }, all)).toEqual([]);
  });

  test('names what overlaps a quote, the shortest first, without itself', () => {
    expect(overlapping(act, all)).toEqual([region, year, across]);
    expect(overlapping(region, all)).toEqual([act]);
  });

  test('is walked in the order of the text and ends at its ends', () => {
    expect(nextMark(all, null, 1)).toBe(region);
    expect(nextMark(all, region, 1)).toBe(act);
    expect(nextMark(all, act, 1)).toBe(year);
    expect(nextMark(all, year, -1)).toBe(act);
    expect(nextMark(all, across, 1)).toBeUndefined();
    expect(nextMark(all, region, -1)).toBeUndefined();
    expect(nextMark(all, null, -1)).toBe(across);
  });
});
