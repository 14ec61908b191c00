import { describe, expect, test } from '@jest/globals';
import { countAt } from '../../../client/core/counts.ts';
import { markAt } from '../../../client/core/marks.ts';
import { adopter } from './adopters.ts';

describe('how a region stands at a day', () => {
  test('one that no source mentions is not in the sources, whatever the day', () => {
    expect(markAt(undefined, '2099-12-31')).toBe('none');
  });

  test('a month is reached at its last day and not before', () => {
    const zhejiang = adopter('330000', '2019-08');
    expect(markAt(zhejiang, '2019-07-31')).toBe('later');
    expect(markAt(zhejiang, '2019-08-31')).toBe('on');
  });

  test('a date known to the year is possible in that year, and certain with its stripes at its end', () => {
    const jiangsu = adopter('320000', '2020');
    expect(markAt(jiangsu, '2019-12-31')).toBe('later');
    expect(markAt(jiangsu, '2020-06-30')).toBe('maybe');
    expect(markAt(jiangsu, '2020-12-31')).toBe('vague');
  });

  test('"not later than" says nothing before its bound and stripes from then on', () => {
    const jilin = adopter('220000', '../2021-06-10');
    expect(markAt(jilin, '2021-05-31')).toBe('undated');
    expect(markAt(jilin, '2021-06-30')).toBe('vague');
  });

  test('one that is shown running without a date stays undated for ever', () => {
    expect(markAt(adopter('110000', null), '2099-12-31')).toBe('undated');
  });

  test('a similar practice is never shown as the policy itself', () => {
    const anhui = adopter('340000', '2021-07', { status: 'similar', equivalence: '推进组(专班)' });
    expect(markAt(anhui, '2021-06-30')).toBe('later');
    expect(markAt(anhui, '2021-07-31')).toBe('like');
    expect(markAt(adopter('520000', '../2020-11-05', { status: 'similar' }), '2020-11-30')).toBe('like');
  });

  test('an adoption stays one when the region also has a similar scheme', () => {
    expect(markAt(adopter('320000', '2020', { equivalence: '产业强链' }), '2021-01-31')).toBe('vague');
  });

  test('a plan is no adoption on any day', () => {
    expect(markAt(adopter('441900', '2021-01-18', { status: 'planned' }), '2025-01-31')).toBe('plan');
  });

  test('counts tell dates from bounds, and keep the possible and the similar apart', () => {
    const all = [
      adopter('330000', '2019-08'),
      adopter('320000', '2020'),
      adopter('220000', '../2020-05-01'),
      adopter('340000', '2020-01', { status: 'similar' }),
      adopter('110000', null),
      adopter('140000', '2022-05-27'),
    ];
    expect(countAt(all, '2020-06-30')).toEqual({ adopted: 2, dated: 1, bounded: 1, possible: 1, like: 1, undated: 1, later: 1 });
  });
});
