import { expect, test } from '@jest/globals';
import { fold, folded } from '../../../../server/search/fold.ts';

test.each([
  ['《浙江省 鏈長制》', '浙江省链长制'],
  ['ＡＩ＋', 'ai'],
  ['Ürümqi', 'urumqi'],
  ['赣府厅字〔2020〕33号', '赣府厅字202033号'],
  ['𠮷林', '𠮷林'],
  ['乾县 於', '干县于'],
  ['\uFA1B', '福'],
  ['', ''],
  ['——', ''],
])('%s is compared as %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
  expect(fold(text).text).toBe(plain);
});

test('every unit of a folded text leads back to the characters that it came from', () => {
  const text = '《𠮷 林鏈》½';
  const { text: plain, starts, ends } = fold(text);
  expect(plain).toBe('𠮷林链12');
  expect(Array.from(plain, (_, at) => text.slice(starts[at], ends[at]))).toEqual(
    ['𠮷', '𠮷', '林', '鏈', '½'].slice(0, plain.length - 1),
  );
});
