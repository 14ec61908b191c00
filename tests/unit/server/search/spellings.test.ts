import { expect, test } from '@jest/globals';
import { spellings } from '../../../../server/search/spellings.ts';
import { readings } from './said.ts';

const lengths = (...words: string[]) => spellings(words, readings).map(({ units, whole }) => [units.length, whole]);

test('letters that make several numbers of characters are read in all ways, the fewest first', () => {
  expect(lengths('xian')).toEqual(expect.arrayContaining([[2, true]]));
  expect(lengths('zhejiang')[0]).toEqual([2, true]);
});

test('a blank or an apostrophe parts characters', () => {
  expect(lengths('xi', 'an')).toContainEqual([2, true]);
  expect(lengths('xi', 'an')).not.toContainEqual([1, true]);
});

test('an initial stands for a character anywhere, the beginning of a syllable only at the end', () => {
  expect(lengths('zj')).toEqual([[2, false]]);
  expect(lengths('zhejia')).toContainEqual([2, false]);
  // Of 江 (jiang) alone jian is a beginning: it may end a word, not begin one.
  expect(lengths('zhejian')).toContainEqual([2, false]);
  expect(lengths('jianzhe').filter(([length]) => length === 2)).toEqual([]);
});

test('letters that are no pinyin are read in no way, and long ones in bounded time', () => {
  expect(lengths('uvi')).toEqual([]);
  expect(spellings(['a'.repeat(90)], readings).length).toBeLessThanOrEqual(16);
});
