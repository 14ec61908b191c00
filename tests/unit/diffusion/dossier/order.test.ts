import { describe, expect, test } from '@jest/globals';
import { followable } from '../../../../diffusion/dossier/followable.ts';
import { agreed, type Dating, type Order, order } from '../../../../diffusion/dossier/order.ts';

const done = (earliest: string | null, latest: string | null): Dating => ({ earliest, latest, planned: false });
const planned = (day: string): Dating => ({ earliest: day, latest: day, planned: true });
const month = done('2019-08-01', '2019-08-31');

describe('the order of two adoptions', () => {
  test.each<[string, Dating | null, Dating | null, Order]>([
    ['is certain where the last day of one is before the first of the other', month, done('2020-04-28', '2020-04-28'), 'certain'],
    ['is reversed the other way round', done('2020-04-28', '2020-04-28'), month, 'reversed'],
    ['is possible where the days overlap', month, done('2019-08-20', '2019-08-20'), 'possible'],
    ['is possible on one and the same day', done('2020-01-01', '2020-01-01'), done('2020-01-01', '2020-01-01'), 'possible'],
    ['is possible where one is only known to be no later than a day', month, done(null, '2021-06-10'), 'possible'],
    ['is certain before one that is only known to be no earlier', month, done('2020-01-01', null), 'certain'],
    ['is unknown without a date', month, null, 'unknown'],
    ['is certain where even the plan of the follower came after', month, planned('2021-01-18'), 'certain'],
    [
      'is unknown where the follower planned first: what was done may have come later',
      done('2021-04-02', '2021-04-02'),
      planned('2021-01-18'),
      'unknown',
    ],
    ['is reversed where the model only planned, after the follower had done', planned('2021-01-18'), month, 'reversed'],
    ['is unknown where the model only planned, however early', planned('2019-01-18'), month, 'unknown'],
  ])('%s', (_, first, second, expected) => {
    expect(order(first, second)).toBe(expected);
  });

  test('stays certain only where every telling of the dates agrees', () => {
    expect(agreed(['certain', 'certain'])).toBe('certain');
    expect(agreed(['certain', 'reversed'])).toBe('possible');
    expect(agreed(['unknown'])).toBe('unknown');
    expect(agreed([])).toBe('unknown');
  });
});

describe('regions that may have been followed instead', () => {
  const regions = [
    { id: 'b', dating: done('2018-04-01', '2018-04-30') },
    { id: 'a', dating: done('2018-04-01', '2018-04-30') },
    { id: 'first', dating: done('2017-11-23', '2017-11-23') },
    { id: 'year', dating: done('2020-01-01', '2020-12-31') },
    { id: 'later', dating: done('2021-01-01', '2021-01-01') },
    { id: 'undated', dating: null },
  ];

  test('are those surely earlier and those maybe earlier, by day and then by id, and the undated apart', () => {
    const { certain, possible, undated } = followable(regions, done('2020-04-28', '2020-04-28'));
    expect(certain.map(({ id }) => id)).toEqual(['first', 'a', 'b']);
    expect(possible.map(({ id }) => id)).toEqual(['year']);
    expect(undated.map(({ id }) => id)).toEqual(['undated']);
  });

  test('are none where the follower has no date', () => {
    expect(followable(regions, null)).toMatchObject({ certain: [], possible: [] });
  });
});
