import { describe, expect, test } from '@jest/globals';
import { drawn } from '../../../../server/grammar/sample.ts';
import { asked, fields, ids, rows } from './rows.ts';

const all = rows(5, 300);
const field = (name: string) => fields.find((one) => one.name === name);

describe('a sample', () => {
  test('is the same for one seed and another for another', () => {
    const of = (seed: string) => ids(drawn(all, 20, seed).rows).sort();
    expect(of('1')).toEqual(of('1'));
    expect(of('1')).toHaveLength(20);
    expect(new Set(of('1')).size).toBe(20);
    expect(of('1')).not.toEqual(of('2'));
    expect(ids(drawn([...all].reverse(), 20, '1').rows).sort()).toEqual(of('1'));
  });

  test('changes by one row at most when one is put in', () => {
    const before = ids(drawn(all, 20, 's').rows);
    for (let at = 0; at < 100; at++) {
      const after = ids(drawn([...all, { ...(all[0] as (typeof all)[number]), id: `new${at}` }], 20, 's').rows);
      expect(after.filter((id) => !before.includes(id)).length).toBeLessThanOrEqual(1);
    }
  });

  test('draws every row about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 600; seed++)
      for (const id of ids(drawn(all, 30, String(seed)).rows)) counts.set(id, (counts.get(id) ?? 0) + 1);
    // 60 times in the mean; seven standard deviations are 51.
    expect(counts.size).toBe(300);
    expect(Math.min(...counts.values())).toBeGreaterThan(9);
    expect(Math.max(...counts.values())).toBeLessThan(111);
  });

  test.each([1, 3, 4, 8, 9, 20, 100, 299, 300, 5000])('of %p in parts gives each its share, and no more than it has', (size) => {
    for (const by of ['region', 'status', 'genre']) {
      const { rows: some, strata } = drawn(all, size, '1', field(by), fields);
      expect(some).toHaveLength(Math.min(size, 300));
      expect(new Set(ids(some)).size).toBe(some.length);
      expect(strata.reduce((sum, one) => sum + one.rows, 0)).toBe(300);
      expect(strata.reduce((sum, one) => sum + one.drawn, 0)).toBe(some.length);
      const rest = Math.min(size, 300) - (size >= strata.length ? strata.length : 0);
      for (const one of strata) {
        expect(one.drawn).toBeLessThanOrEqual(one.rows);
        expect(one.drawn).toBeGreaterThanOrEqual(size >= strata.length ? 1 : 0);
        const exact = size >= strata.length ? 1 + ((one.rows - 1) * rest) / (300 - strata.length) : (one.rows * rest) / 300;
        expect(Math.abs(one.drawn - exact)).toBeLessThan(1);
      }
    }
  });

  test('is sorted and paged like any list', () => {
    const sample = { size: 12, seed: '1' };
    const { rows: some, total } = asked(all, { sample, limit: 5, sort: '-id' });
    expect(total).toBe(12);
    expect(ids(some)).toEqual(
      ids(drawn(all, 12, '1').rows)
        .sort()
        .reverse()
        .slice(0, 5),
    );
  });
});
