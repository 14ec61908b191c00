import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../../ingest/facts/csv.ts';

const texts = (csv: string) => readCsv(csv).map(({ cells }) => cells.map(({ text }) => text));

describe('a fact table', () => {
  test('gives each cell with the characters that it stands on', () => {
    const csv = 'a,b\r\n"x, ""y""",𠮷\r\n';
    for (const { cells } of readCsv(csv))
      for (const { text, start, end } of cells)
        expect(csv.slice(start, end).replace(/^"|"$/gu, '').replaceAll('""', '"')).toBe(text);
    expect(texts(csv)).toEqual([
      ['a', 'b'],
      ['x, "y"', '𠮷'],
    ]);
  });

  test('keeps empty cells, a last line without a break and line breaks inside quotation marks', () => {
    expect(texts('a,,\n,"b\nc",')).toEqual([
      ['a', '', ''],
      ['', 'b\nc', ''],
    ]);
    expect(readCsv('"a\nb"\nc').map(({ line }) => line)).toEqual([1, 3]);
  });

  test('with a quotation mark that never closes is refused with its line', () => {
    expect(() => readCsv('a\n"b')).toThrow('line 2: a quotation mark is never closed');
  });
});
