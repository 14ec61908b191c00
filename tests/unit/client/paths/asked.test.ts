import { describe, expect, test } from '@jest/globals';
import { readLink, writeLink } from '../../../../client/core/permalink.ts';
import { firstView, openPaths } from '../../../../client/core/view.ts';
import {
  type Asked,
  askedIn,
  askFor,
  isDate,
  queryOf,
  standard,
  tiesOfRegions,
  written,
} from '../../../../client/paths/asked.ts';
import { conditionsOf } from '../../../../client/paths/conditions.ts';
import { liftsOf } from '../../../../client/paths/lifts.ts';

const ends = { ...standard, start: '360000', end: '420000' };
const many: Asked = {
  ...ends,
  k: 10,
  longest: 4,
  via: ['330000'],
  avoid: ['policy:链长制', 'zone:a,b 100%', 'x%2Cy'],
  only: [...tiesOfRegions],
  not: ['PART_OF'],
  kinds: ['Province'],
  nokinds: ['City'],
  least: 'stated',
  sure: 0.85,
  until: '2021-06',
  patient: true,
};

describe('what is asked of paths', () => {
  test.each([standard, ends, many, { ...ends, avoid: ['a,b'] }])('comes back whole from the address: %j', (asked) => {
    const view = askFor(asked)({ ...firstView, page: 'paths' });
    expect(askedIn(readLink(`?${writeLink(view)}`).own)).toEqual(asked);
  });

  test('leaves what is standard out of the address, and can be read there by eye', () => {
    expect(writeLink(openPaths('360000', '420000')(firstView))).toBe('view=paths&start=360000&end=420000');
    expect(Object.values(written(standard)).filter(Boolean)).toEqual([]);
  });

  test('keeps to what can be asked, whatever a link holds', () => {
    expect(askedIn({ start: '1', k: '0', longest: '11', sure: '2', least: 'guessed', until: '2021-13', pick: '2' })).toEqual({
      ...standard,
      start: '1',
    });
  });

  test('lets go of the path that was picked when it changes', () => {
    const view = { ...firstView, page: 'paths' as const, own: { start: '1', end: '2', pick: '2' } };
    expect(askFor({ k: 5 })(view).own).toEqual({ start: '1', end: '2', k: '5' });
  });

  test('goes to the service under its own names', () => {
    expect(queryOf(many)).toMatchObject({
      from: '360000',
      maxLength: '4',
      avoidRelations: ['PART_OF'],
      asOf: '2021-06',
      maxNodes: '100000',
    });
    expect(queryOf(ends)).not.toHaveProperty('maxNodes');
  });

  test('takes dates as precise as one likes, and no others', () => {
    expect(['2021', '2021-06', '2021-06-30'].every(isDate)).toBe(true);
    expect(['21', '2021-6', '2021-06-32', '2021/06', ''].some(isDate)).toBe(false);
  });
});

describe('conditions', () => {
  test('are each taken back alone; the relations between regions are a choice of their own', () => {
    const set = conditionsOf(many);
    expect(set.map(({ name }) => name)).not.toContain('only');
    const [first] = set.filter(({ value }) => value === 'policy:链长制');
    expect({ ...many, ...first?.change }.avoid).toEqual(['zone:a,b 100%', 'x%2Cy']);
    let left = many;
    for (const { name } of set) left = { ...left, ...conditionsOf(left).find((one) => one.name === name)?.change };
    expect(conditionsOf(left)).toEqual([]);
    expect(conditionsOf(ends)).toEqual([]);
  });

  test('that may be let go where no path is found are those that are set, and a longer way where there is room', () => {
    const names = (asked: Asked, longer: number | null = null) => liftsOf(asked, longer).map(({ name }) => name);
    expect(names({ ...ends, longest: 10 })).toEqual(['least']);
    expect(names(ends, 8)).toEqual(['longest', 'least']);
    expect(liftsOf(ends, 8)[0]?.change).toEqual({ longest: 8 });
    expect(names({ ...many, least: 'inferred' })).not.toContain('least');
    const avoids = liftsOf(many, null).filter(({ name }) => name === 'avoid');
    expect(avoids.map(({ thing }) => thing)).toEqual(many.avoid);
  });
});
