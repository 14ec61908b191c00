import { expect, test } from '@jest/globals';
import { editDistance, nearestNames } from '../../../server/names/distance.ts';

test.each([
  ['', '', 0],
  ['', '浙江', 2],
  ['浙江', '', 2],
  ['浙江省', '浙江省', 0],
  ['浙讲省', '浙江省', 1],
  ['江浙', '浙江', 1],
  ['链长', '链长制', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['𠮷林', '吉林', 1],
])('from %p to %p are %p steps', (from, to, steps) => {
  expect(editDistance(from, to)).toBe(steps);
});

test('the nearest name comes first, and names with little in common are left out', () => {
  expect(nearestNames('浙讲', ['江西', '浙江', '广东省'])).toEqual(['浙江']);
  expect(nearestNames('江苏', ['江苏省', '江西', '浙江'])).toEqual(['江苏省', '江西']);
  expect(nearestNames('regoin', ['policy', 'region', 'asOf'])).toEqual(['region']);
});

test('a name within a longer one is near', () => {
  expect(nearestNames('发展和改革委员会', ['江西省发展和改革委员会', '教育部'])).toEqual(['江西省发展和改革委员会']);
  expect(nearestNames('链长', ['群链长制', '链长制'])).toEqual(['链长制', '群链长制']);
});

test('width, case, spaces and title marks make no difference', () => {
  expect(nearestNames('《Ｓmart 制造》', ['smart制造'])).toEqual(['smart制造']);
});

test('no more names than asked for are given, ties in order of the text', () => {
  expect(nearestNames('甲', ['甲4', '甲2', '甲3', '甲1'], 2)).toEqual(['甲1', '甲2']);
  expect(nearestNames(' ', ['甲'])).toEqual([]);
});
