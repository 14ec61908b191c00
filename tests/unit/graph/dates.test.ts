import { describe, expect, test } from '@jest/globals';
import { compatible, type DateSpan, dateSpan, monthsBetween } from '../../../graph/dates.ts';

const span = (text: string): DateSpan => {
  const read = dateSpan(text);
  if (!read) throw new Error(`${text} is no date`);
  return read;
};

describe('a date', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2019-08', '2019-08-01', '2019-08-31'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2020-12-16/2020-12-18', '2020-12-16', '2020-12-18'],
    ['../2021-06', null, '2021-06-30'],
    ['2021-06/..', '2021-06-01', null],
  ])('%s spans %s to %s', (edtf, earliest, latest) => {
    expect(dateSpan(edtf)).toEqual({ edtf, earliest, latest });
  });

  test.each(['2021-02-29', '2020-13', '2020/2019', '2020-6-1', '近日', '', '..', '20200518'])('is never made from %p', (text) => {
    expect(dateSpan(text)).toBeUndefined();
  });

  test('agrees with a less precise telling of the same day and with nothing else', () => {
    expect(compatible(span('2019-08'), span('2019-08-14'))).toBe(true);
    expect(compatible(span('2020'), span('2020-12-19'))).toBe(true);
    expect(compatible(span('../2021-06'), span('2020-04'))).toBe(true);
    expect(compatible(span('2020-04-28'), span('2020-05-30'))).toBe(false);
  });
});

describe('months between two days', () => {
  test.each([
    ['2019-08-01', '2020-04-28', 8],
    ['2019-08-31', '2020-04-28', 7],
    ['2020-01-31', '2020-02-29', 0],
    ['2020-04-28', '2019-08-01', -8],
    ['2019-08-01', '2019-08-01', 0],
  ])('from %s to %s are %i whole ones', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
