import { describe, expect, test } from '@jest/globals';
import { dateSpan } from '../../../../graph/dates.ts';
import { readClauses } from '../../../../server/grammar/clauses.ts';
import { groupsOf } from '../../../../server/grammar/groups.ts';
import { textOf } from '../../../../server/grammar/table.ts';
import { fields, filtered, ids, rows } from './rows.ts';

const all = rows(7, 400);
const cells = (name: string) => fields.findIndex((field) => field.name === name);
const chosen = (...filters: string[]) => all.filter(filtered(...filters));
const values = (some: typeof all, name: string) =>
  [...new Set(some.flatMap((row) => row.cells[cells(name)] ?? []).map(textOf))].sort();

describe('a filter', () => {
  test('takes clauses with commas, values with bars, and either given again', () => {
    expect(readClauses(['a:1|2,b:!3', 'c:unknown'])).toEqual([
      {
        field: 'a',
        negated: false,
        alternatives: [
          { kind: 'is', value: '1' },
          { kind: 'is', value: '2' },
        ],
      },
      { field: 'b', negated: true, alternatives: [{ kind: 'is', value: '3' }] },
      { field: 'c', negated: false, alternatives: [{ kind: 'unknown' }] },
    ]);
  });

  test('reads ranges of both forms, and leaves a date with an open end whole', () => {
    const of = (text: string) => readClauses([`a:${text}`])[0]?.alternatives[0];
    expect(of('>=3')).toEqual({ kind: 'range', from: { value: '3', inclusive: true } });
    expect(of('<3')).toEqual({ kind: 'range', to: { value: '3', inclusive: false } });
    expect(of('1..3')).toMatchObject({ from: { value: '1' }, to: { value: '3' } });
    expect(of('..3')).toMatchObject({ from: undefined, to: { value: '3' } });
    expect(of('3..')).toMatchObject({ from: { value: '3' }, to: undefined });
    expect(of('../2021-06')).toEqual({ kind: 'is', value: '../2021-06' });
    expect(of('2021-06/..')).toEqual({ kind: 'is', value: '2021-06/..' });
  });

  test('takes a value in quotation marks as it stands', () => {
    expect(readClauses(['a:"x,y|z:""q"""|b'])).toEqual([
      {
        field: 'a',
        negated: false,
        alternatives: [
          { kind: 'is', value: 'x,y|z:"q"', quoted: true },
          { kind: 'is', value: 'b' },
        ],
      },
    ]);
    expect(readClauses(['a:"unknown"'])[0]?.alternatives).toEqual([{ kind: 'is', value: 'unknown', quoted: true }]);
  });

  test.each([
    'genre:通知',
    'genre:通知|意见',
    'genre:!通知',
    'genre:unknown',
    'genre.search:方案',
    'status:adopted|unknown',
    'leaders:>=2',
    'leaders:0..2|10',
    'leaders:<0',
    'date:2020',
    'from_date:2020-06',
    'to_date:2019',
    'date:>2020-05-18',
    'scope:全省',
    'region:330000|320100',
    'region:!330000',
    'id:r0004',
  ])('%s and its negation part the rows', (filter) => {
    const [, name, sign, value] = /^([\w.]+):(!?)(.+)$/.exec(filter) ?? [];
    const other = `${name}:${sign === '!' ? '' : '!'}${value}`;
    const [some, rest] = [ids(chosen(filter)), ids(chosen(other))];
    expect(some.length).toBeGreaterThan(0);
    expect(rest.length).toBeGreaterThan(0);
    expect([...some, ...rest].sort()).toEqual(ids(all));
  });

  test('clauses hold together, in one parameter or in several', () => {
    const both = ids(chosen('genre:通知', 'region:330000'));
    expect(both).toEqual(ids(chosen('genre:通知,region:330000')));
    expect(both).toEqual(ids(chosen('genre:通知')).filter((id) => ids(chosen('region:330000')).includes(id)));
    expect(both.length).toBeGreaterThan(0);
  });

  test('a text is the same in another width or case and without its marks', () => {
    expect(values(chosen('genre:工作方案'), 'genre')).toEqual(['《工作 方案》']);
    expect(values(chosen('genre:a类'), 'genre')).toEqual(['Ａ类']);
    expect(values(chosen('genre.search:𠮷'), 'genre')).toEqual(['𠮷林办法']);
  });

  test('a number is compared as one', () => {
    expect(values(chosen('leaders:>=2'), 'leaders')).toEqual(['10', '2', '2.5']);
    expect(values(chosen('leaders:-3..0'), 'leaders')).toEqual(['-3', '0']);
    expect(values(chosen('leaders:>2,leaders:<10'), 'leaders')).toEqual(['2.5']);
  });

  test('a date counts where it can mean a day of what is asked, and an unknown one never', () => {
    expect(values(chosen('date:2020'), 'date')).toEqual(['../2021-06-10', '2020', '2020-05-18', '2020-12-16/2020-12-18']);
    expect(values(chosen('to_date:2019-08'), 'date')).toEqual(['../2021-06-10', '2019-08']);
    expect(values(chosen('from_date:2021-06-11'), 'date')).toEqual(['2021-06/..']);
    expect(values(chosen('date:>2020-05-18,date:<2020-12-16'), 'date')).toEqual(['../2021-06-10', '2020']);
  });

  test('a text or date in quotation marks is just that', () => {
    expect(chosen('genre:"a类"')).toEqual([]);
    expect(values(chosen('genre:"Ａ类"'), 'genre')).toEqual(['Ａ类']);
    expect(values(chosen('date:"2020"'), 'date')).toEqual(['2020']);
    expect(chosen('date:"2020-12"')).toEqual([]);
  });

  test('every pair of dates overlaps as their days do', () => {
    const days = ['2019-07', '2019-08-15', '2020', '2020-05-18', '2020-12-17/2021-01-01', '../2020-01', '2021-02/..'];
    for (const day of days) {
      const span = dateSpan(day);
      for (const row of all) {
        const [cell] = row.cells[cells('date')] ?? [];
        const own = cell === undefined ? undefined : dateSpan(textOf(cell));
        const overlap =
          own !== undefined && (own.earliest ?? '') <= (span?.latest ?? '9') && (span?.earliest ?? '') <= (own.latest ?? '9');
        expect([day, cell, filtered(`date:${day}`)(row)]).toEqual([day, cell, overlap]);
      }
    }
  });

  test.each([
    ['nothing', '', 'is no clause'],
    ['no colon', 'genre', 'is no clause'],
    ['no field', ':x', 'is no clause'],
    ['no value', 'genre:', 'genre: a value is missing'],
    ['half a list', 'genre:a|', 'genre: a value is missing'],
    ['a bare sign', 'leaders:>=', 'leaders: a value is missing'],
    ['two negations', 'genre:!a|!b', 'genre: the sign ! stands once'],
    ['open quotation marks', 'genre:"a', 'are not closed'],
    ['something behind the marks', 'genre:"a"b', 'are not closed'],
    ['a range of nothing', 'leaders:..', 'a range needs an end'],
    ['a word for a number', 'leaders:many', 'many is no number'],
    ['a number that is none', 'leaders:Infinity', 'is no number'],
    ['a day that does not exist', 'date:2021-02-30', 'is no date that exists'],
    ['a range of text', 'genre:>a', 'text has no order'],
    ['a range of things', 'region:1..2', 'things have no order'],
    ['a search in numbers', 'leaders.search:1', 'numbers are not searched'],
    ['a search for signs', 'genre.search:、', 'it needs a letter'],
    ['the wrong dates', 'from_genre:2020', 'there is no field genre'],
    ['a range of a range', 'from_date:>2020', 'from_date: it takes one date'],
    ['a list that is too long', `genre:${Array(101).fill('a').join('|')}`, '101 values are more than the 100'],
  ])('with %s is refused by its name', (_, filter, message) => {
    expect(() => filtered(filter)).toThrow(
      expect.objectContaining({ parameter: 'filter', message: expect.stringContaining(message) }),
    );
  });

  test('an unknown field is answered with those that there are and the nearest', () => {
    expect(() => filtered('regoin:330000')).toThrow(
      expect.objectContaining({ nearest: ['region'], allowed: fields.map(({ name }) => name) }),
    );
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(() => filtered(`${name}:1`)).toThrow(`there is no field ${name}`);
  });

  test('a value that a closed field does not have is answered with those that it has', () => {
    expect(() => filtered('status:adoptd')).toThrow(
      expect.objectContaining({ nearest: ['adopted'], allowed: ['planned', 'pilot', 'adopted'] }),
    );
  });
});

describe('groups', () => {
  test.each(['genre', 'status', 'leaders', 'date'])('of %s, of which a row has one, sum to the rows', (name) => {
    const field = fields[cells(name)];
    if (!field) throw new Error('no such field');
    const groups = groupsOf(all, field, fields);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    expect(groups.filter(({ value }) => value === null)).toHaveLength(1);
    expect(groups.at(-1)?.value).toBeNull();
  });

  test.each(['genre', 'status', 'leaders', 'date', 'scope', 'region'])('of %s each give a filter for just their rows', (name) => {
    const field = fields[cells(name)];
    if (!field) throw new Error('no such field');
    for (const { filter, count } of groupsOf(all, field, fields))
      expect([filter, chosen(filter).length]).toEqual([filter, count]);
  });

  test('come most frequent first, and without any row only the unknown is there', () => {
    const [region] = fields.filter(({ name }) => name === 'region');
    if (!region) throw new Error('no such field');
    const counts = groupsOf(all, region, fields)
      .slice(0, -1)
      .map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(groupsOf([], region, fields)).toEqual([{ value: null, thing: null, count: 0, filter: 'region:unknown' }]);
  });
});
