import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../../../diffusion/cascades/columns.ts';
import { dateInterval } from '../../../diffusion/cascades/edtf.ts';
import { gridOf } from '../../../diffusion/cascades/grid.ts';
import { type Row, readCascades } from '../../../diffusion/cascades/read.ts';
import { packageRoot } from '../../../graph/root.ts';
import { csv } from './data.ts';

describe('A date of a cascade', () => {
  test.each([
    ['1970-01-01', 0, 1],
    ['2020-02', 18293, 18322],
    ['2020', 18262, 18628],
    ['2020-12-16/2020-12-18', 18612, 18615],
    ['2019-08/2020', 18109, 18628],
  ])('%s is the days from %i up to %i', (text, from, to) => {
    expect(dateInterval(text)).toEqual({ from, to });
  });

  test.each(['2021-02-29', '2020-13', '2020/2019', '../2021-06', '2020/..', '近日', '', '2020-6-1'])(
    'is never made from %p',
    (text) => {
      expect(dateInterval(text)).toBeUndefined();
    },
  );
});

describe('Numbers as times', () => {
  test('that were rounded down to months or quarters are read as intervals of that width', () => {
    const months = Array.from({ length: 200 }, (_, i) => ((i * 7) % 60) * 30.4375);
    expect(gridOf(months)).toBeCloseTo(30.4375, 9);
    expect(gridOf(months.map((time) => Math.floor(time / 91.3125) * 91.3125))).toBeCloseTo(91.3125, 9);
  });

  test('are whole years or days where they are whole', () => {
    expect(gridOf([1990, 1991, 1997, 1991])).toBe(1);
    expect(gridOf([3, 10])).toBe(1);
  });

  test('are instants where they are measured', () => {
    expect(gridOf([0, 1.51887, 4.883578, 7.588998])).toBeUndefined();
    expect(gridOf([0, 1.5])).toBeUndefined();
  });
});

describe('Cascades', () => {
  const rows: Row[] = [
    { policy: '链长制', region: '浙江省', time: '2019-08', level: 'province' },
    { policy: '链长制', region: '江西省', time: '2020-04-28', level: 'province', follows: '浙江省' },
    { policy: '链长制', region: '江西省', time: '2021', level: 'province' },
    { policy: '链长制', region: '湖南省', time: '../2020-01', level: 'province' },
    { policy: '河长制', region: '浙江省', time: '2013-11', level: 'province' },
    { policy: '河长制', region: '江西省', time: '', level: 'province' },
  ];

  test('are the same whatever the order of the rows', () => {
    const { cascades } = readCascades(rows);
    expect(readCascades([...rows].reverse()).cascades).toEqual(cascades);
    expect(cascades.regions.map(({ id }) => id)).toEqual(['江西省', '浙江省', '湖南省']);
  });

  test('keep the first adoption of a region, and say what they leave out', () => {
    const { cascades, left } = readCascades(rows);
    expect(cascades.policies[1]?.adoptions).toEqual([
      { region: 0, from: 18380, to: 18381, follows: [1] },
      { region: 1, from: 18109, to: 18140 },
    ]);
    expect(left.map(({ row, reason }) => [row.time, reason])).toEqual([
      ['2021', 'the region has an earlier row'],
      ['../2020-01', 'no date, or one with an open end'],
    ]);
  });

  test('never take a region whose date cannot be read for one that abstained', () => {
    expect(readCascades(rows).cascades.policies[1]?.abstained).toEqual([]);
  });

  test('take a region without a row for unknown where the table says so, and one stated not to have adopted not', () => {
    const river = (absence: 'abstained' | 'unknown') => readCascades(rows, { absence }).cascades.policies[0]?.abstained;
    expect(river('abstained')).toEqual([0, 2]);
    expect(river('unknown')).toEqual([0]);
  });

  test('are read from the columns of any table', () => {
    expect(rowsOf([{ policy_id: 'a', adcode: '330000', region: '浙江省', date: '2020', note: '' }])).toEqual({
      rows: [{ policy: 'a', region: '浙江省', time: '2020' }],
      left: [],
    });
    expect(rowsOf([{ cascade_id: 'a', node: '7', time: '0.5' }])).toMatchObject({
      rows: [{ policy: 'a', region: '7', time: '0.5' }],
    });
  });

  test('refuse a table without a column of times, naming those that would do', () => {
    expect(rowsOf([{ policy: 'a', node: 'b', when: '1' }])).toEqual({ missing: expect.stringContaining('date') });
  });
});

describe('The tables of provincial laws and programmes', () => {
  const read = (name: string) => {
    const records = csv(join(packageRoot(), 'ingest', 'facts', `${name}.csv`));
    const read = rowsOf(records);
    if ('missing' in read) throw new Error(read.missing);
    return { ...read, records };
  };

  test.each(['laws', 'programmes'])('give %s as cascades, every row in or left out with a reason', (name) => {
    const { rows, left, records } = read(name);
    expect(rows.length + left.length).toBe(records.length);
    const { cascades, left: unread } = readCascades(rows, { absence: 'unknown' });
    expect(unread).toEqual([]);
    expect(cascades.regions.length).toBeGreaterThanOrEqual(29);
    expect(cascades.policies.every(({ abstained }) => abstained.length === 0)).toBe(true);
  });

  test('leave out what the centre picked and what is only reported, and give the nation dates of its own', () => {
    const { rows, left } = read('programmes');
    expect(rows.some(({ policy }) => policy === '自由贸易试验区')).toBe(false);
    expect(new Set(left.map(({ reason }) => reason)).size).toBe(2);
    expect(read('laws').rows).toContainEqual({ policy: '优化营商环境条例', region: '全国', time: '2019-10-08' });
  });
});
