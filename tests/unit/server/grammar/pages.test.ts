import { describe, expect, test } from '@jest/globals';
import { integer, seeded } from '../../../../diffusion/random/random.ts';
import { cursorAfter, placeAfter } from '../../../../server/grammar/keyset.ts';
import { readOrders } from '../../../../server/grammar/order.ts';
import type { TableRow } from '../../../../server/grammar/table.ts';
import { asked, fields, filtered, ids, row, rows } from './rows.ts';

const all = rows(11, 257);
const sorts = ['id', '-id', 'date', '-date', 'leaders,-genre', '-status,date', 'genre'];

/** All pages from one place on, the rows changed between two of them. */
function paged(sort: string, limit: number, change: (rows: TableRow[]) => TableRow[] = (same) => same): string[] {
  let [current, after] = [all, null as ReturnType<typeof placeAfter> | null];
  const seen: string[] = [];
  for (let page = 0; page <= all.length; page++) {
    const { rows: some, last } = asked(current, { sort, limit, after });
    seen.push(...ids(some));
    if (last === null) return seen;
    after = placeAfter(cursorAfter(last, 'list'), 'list', last.length);
    current = change(current);
  }
  throw new Error('the pages do not end');
}

describe('pages', () => {
  test.each(sorts)('sorted by %s join to the whole, whatever their length', (sort) => {
    const whole = ids(asked(all, { sort }).rows);
    expect([...whole].sort()).toEqual(ids(all));
    for (const limit of [1, 7, 100, 257, 1000]) expect(paged(sort, limit)).toEqual(whole);
  });

  test.each(sorts)('sorted by %s show every row that stays just once, whatever comes and goes between them', (sort) => {
    const random = seeded(3);
    const gone = new Set<string>();
    let made = 0;
    const seen = paged(sort, 10, (current) => {
      const out = current[integer(random, current.length)];
      if (out) gone.add(out.id);
      made += 1;
      const fresh = row(`r${String(integer(random, 257) * 2 + 1).padStart(4, '0')}-${made}`, random);
      return [...current.filter((one) => one !== out), fresh].sort((a, b) => (a.id < b.id ? -1 : 1));
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(ids(all).filter((id) => !gone.has(id) && !seen.includes(id))).toEqual([]);
  });

  test('tell on each how many rows there are in all', () => {
    const { total, rows: some } = asked(all, { limit: 5, condition: filtered('genre:通知') });
    expect(total).toBe(all.filter(filtered('genre:通知')).length);
    expect(some).toHaveLength(5);
  });
});

describe('an order', () => {
  test('puts rows without a value last, up and down', () => {
    const leaders = (sort: string) => asked(all, { sort }).rows.map(({ cells }) => cells[3]?.[0]);
    for (const sort of ['leaders', '-leaders']) {
      const values = leaders(sort);
      const known = values.filter((value) => value !== undefined);
      expect(values.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => (Number(a) - Number(b)) * (sort === 'leaders' ? 1 : -1)));
    }
  });

  test('of several fields decides by the next where the first are alike', () => {
    const found = asked(all, { sort: 'status,-leaders' }).rows.filter(
      ({ cells }) => cells[2]?.[0] === 'pilot' && cells[3]?.[0] !== undefined,
    );
    const leaders = found.map(({ cells }) => Number(cells[3]?.[0]));
    expect(leaders).toEqual([...leaders].sort((a, b) => b - a));
  });

  test('is refused for what a row can have several of, twice the same, and what is not there', () => {
    expect(() => readOrders('region', fields)).toThrow(
      expect.objectContaining({ parameter: 'sort', allowed: expect.not.arrayContaining(['region']) }),
    );
    expect(() => readOrders('date,-date', fields)).toThrow('it stands there twice');
    expect(() => readOrders('-dat', fields)).toThrow(expect.objectContaining({ nearest: ['date'] }));
    expect(() => readOrders('', fields)).toThrow('there is no field without a name');
  });
});

describe('a cursor', () => {
  const place = asked(all, { sort: 'genre', limit: 3 }).last ?? [];

  test('comes back as it was, with characters outside the basic plane', () => {
    for (const one of [place, ['𠮷林', null, 2.5, 'r1']]) expect(placeAfter(cursorAfter(one, 'a'), 'a', one.length)).toEqual(one);
  });

  test.each([
    ['of another list', cursorAfter(place, 'b')],
    ['of another length', cursorAfter(['r1'], 'a')],
    ['without an id', cursorAfter(['x', null], 'a')],
    ['that is none', 'abcdefgh'],
    ['of an object', Buffer.from('{"a":1}').toString('base64url')],
    ['of an object in a list', Buffer.from('["a",{},"x"]').toString('base64url')],
  ])('%s is refused', (_, cursor) => {
    expect(() => placeAfter(cursor, 'a', 2)).toThrow(expect.objectContaining({ parameter: 'cursor' }));
  });
});

describe('asOf', () => {
  test('keeps what can have begun by then and what has no date, and counts the latter', () => {
    const { rows: some, undated } = asked(all, { asOf: '2020-01-31' });
    const dates = new Set(some.map(({ cells }) => cells[4]?.[0]));
    expect(dates).toEqual(new Set(['2019-08', '2020', undefined]));
    expect(asked(all, { asOf: '2021-06-10' }).rows.some(({ cells }) => cells[4]?.[0] === '../2021-06-10')).toBe(true);
    expect(undated).toBe(all.filter(({ cells }) => cells[4]?.length === 0).length);
    expect(asked(all).undated).toBeNull();
  });
});
