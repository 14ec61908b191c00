import { expect, test } from '@jest/globals';
import { sentencesIn } from '../../../../ingest/extract/sentences.ts';

const cut = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }, 0).map(({ start, end }) => text.slice(start, end));

test('a sentence ends at a full stop, a semicolon or a line break, not in quotation marks or at a comma', () => {
  expect(cut('甲省建立链长制，乙省亦然；丙省“未定”。\n丁省！')).toEqual(['甲省建立链长制，乙省亦然', '丙省“未定”', '丁省']);
});

test('what is too long for a sentence is cut, so that noise costs no more than its length', () => {
  const noise = '链长'.repeat(2000);
  expect(cut(noise).join('')).toBe(noise);
  expect(Math.max(...cut(noise).map(({ length }) => length))).toBe(1500);
});
