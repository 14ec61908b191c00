import { describe, expect, test } from '@jest/globals';
import { spanOf } from '../../../client/core/days.ts';
import { grouped, sorted } from '../../../client/core/order.ts';
import { dateWords, yearWords } from '../../../client/core/words.ts';
import { en } from '../../../client/locales/en.ts';
import { zh } from '../../../client/locales/zh.ts';
import { adopter } from './adopters.ts';

/** Every path of a tree of texts, with the kind of its leaf. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('texts', () => {
  test('are the same set of keys in both languages, none of them empty', () => {
    expect(leaves(en).sort()).toEqual(leaves(zh).sort());
    expect(leaves({ zh, en }).length).toBeGreaterThan(200);
    for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text).not.toBe('');
  });

  test('no Chinese is left in the English ones but names and the switch', () => {
    const chinese = Object.entries(en).filter(([, text]) => typeof text === 'string' && /\p{Script=Han}/u.test(text));
    expect(chinese.map(([key]) => key)).toEqual(['language', 'languageTitle']);
  });
});

describe('dates in words', () => {
  test.each([
    ['2019-08', '2019-08', '2019'],
    ['2020', '2020 年内', '2020'],
    ['../2021-06-10', '≤ 2021-06-10', '≤2021'],
    ['2020-12-16/2020-12-18', '2020-12-16 至 2020-12-18', '2020'],
    [null, '日期不明', '？'],
  ])('%s is said as precisely as it is known', (date, words, short) => {
    expect([dateWords({ date }, zh), yearWords({ date })]).toEqual([words, short]);
  });

  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-12-16/2020-12-18', '2020-12-16', '2020-12-18'],
    ['../2021-06', null, '2021-06-30'],
  ])('%s can mean the days from %s to %s', (date, earliest, latest) => {
    expect(spanOf(date)).toEqual({ earliest, latest });
  });
});

describe('the list', () => {
  const rows = [adopter('330000', '2019-08'), adopter('430000', '2018-07'), adopter('110000', null), adopter('140000', '2022')];

  test('moves with the slider: what is done, what is possible, what comes later', () => {
    const groups = grouped(rows, '2022-06-30').map(([group, members]) => [group, members.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['done', ['430000', '330000']],
      ['maybe', ['140000']],
      ['undated', ['110000']],
    ]);
  });

  test('puts what is known to the year alone at the end of the year, when it is certain', () => {
    const year = [adopter('320000', '2020'), adopter('370000', '2020-07-02'), adopter('420000', '2021-04')];
    expect(sorted(year, 'date', false, '2022-06-30').map(({ id }) => id)).toEqual(['370000', '320000', '420000']);
  });

  test('can be sorted by any column, up and down, without losing a row', () => {
    for (const order of ['region', 'tier', 'date', 'standing', 'document', 'evidence'] as const) {
      const up = sorted(rows, order, false, '2022-06-30');
      expect(sorted(rows, order, true, '2022-06-30')).toEqual([...up].reverse());
      expect(new Set(up)).toEqual(new Set(rows));
    }
  });
});
