import { describe, expect, test } from '@jest/globals';
import { barsOf } from '../../../client/core/bars.ts';
import { countBy, curveOf, rangeOf } from '../../../client/core/curve.ts';
import { momentOf, monthOf, monthText } from '../../../client/core/days.ts';
import { adopter } from './adopters.ts';

const all = [
  adopter('430000', '2018-07'),
  adopter('330000', '2019-08'),
  adopter('320000', '2020'),
  adopter('230000', '2020'),
  adopter('360000', '2020-04-28'),
  adopter('220000', '../2021-06'),
  adopter('110000', null),
  adopter('340000', '2019-01', { status: 'similar' }),
  adopter('440000', '2019-02', { status: 'planned' }),
];

describe('the adoption curve', () => {
  const curve = curveOf(all);

  test('counts regions with a date, and neither bounds, plans nor similar practice', () => {
    expect(curve.total).toBe(5);
  });

  test('"certainly by then" never exceeds "possibly by then", and both end at the total', () => {
    for (let month = monthOf('2017-01-01'); month <= monthOf('2022-12-01'); month += 0.25)
      expect(countBy(curve.certain, month)).toBeLessThanOrEqual(countBy(curve.possible, month));
    expect([curve.certain, curve.possible].map((steps) => steps.at(-1)?.count)).toEqual([5, 5]);
  });

  test('the band is as wide as the doubt: two dates known to 2020 only', () => {
    const june = monthOf('2020-06-01');
    expect(countBy(curve.possible, june) - countBy(curve.certain, june)).toBe(2);
    expect(countBy(curve.certain, momentOf('2020-12-31', 'end'))).toBe(5);
  });

  test('the slider runs from the first dated month to the last', () => {
    const range = rangeOf(all);
    expect([range?.first, range?.last].map((month) => monthText(month ?? 0))).toEqual(['2018-07', '2020-12']);
    expect(rangeOf([adopter('110000', null)])).toBeUndefined();
  });

  test('dates are drawn as long as the doubt, those of a year together', () => {
    const { bars, spans } = barsOf(all, 0.1);
    expect(bars.map((bar) => [bar.adopter.id, Number((bar.to - bar.from).toFixed(6))])).toEqual([
      ['430000', 1],
      ['330000', 1],
      ['360000', 0.1],
    ]);
    expect(spans.map(({ from, to, count }) => [from, to - from, count])).toEqual([[monthOf('2020-01-01'), 12, 2]]);
  });

  test('bars that would cover one another stand on rows of their own', () => {
    const { bars } = barsOf([adopter('1', '2020-06'), adopter('2', '2020-06-11'), adopter('3', '2020-06-04')], 0.1);
    expect(new Set(bars.map(({ row }) => row)).size).toBe(2);
  });
});
