import { describe, expect, test } from '@jest/globals';
import { blameOf, passes, type Sieve } from '../../../client/core/sieve.ts';
import { firstView } from '../../../client/core/view.ts';
import { adopter } from './adopters.ts';
import { tie } from './ties.ts';

const { tiers, hiddenTies, pieces, sure } = firstView;
const rows = new Map([adopter('330000', '2019-08'), adopter('420000', '2021-04')].map((one) => [one.id, one]));
const open: Sieve = { tiers, hiddenTies, pieces, sure, day: '2021-07-31', rows };
const range = { first: 2017 * 12, last: 2023 * 12 + 11 };
const ties = [
  tie('420000', '330000', { confidence: 0.6, evidence: ['a:0-1'] }),
  tie('420100', '330000', { confidence: 0.95, evidence: ['a:0-1', 'a:2-3'] }),
  tie('420000', '440000', { relation: 'CONTRASTED_WITH', confidence: 0.8, evidence: ['a:0-1'] }),
];
const left = (sieve: Partial<Sieve>) =>
  ties.filter((one) => passes(one, { ...open, ...sieve })).map(({ to, from }) => `${from.id} ${to.id}`);

describe('ties', () => {
  test('stay while nothing asks for more than they have', () => {
    expect(left({})).toHaveLength(3);
  });

  test('go with too few quotes, with too weak a source, and with their level', () => {
    expect(left({ pieces: 2 })).toEqual(['420100 330000']);
    expect(left({ sure: 0.8 })).toEqual(['420100 330000', '420000 440000']);
    expect(left({ tiers: ['province'] })).toEqual(['420000 330000', '420000 440000']);
  });

  test('of a model are not asked for quotes, as they have none', () => {
    const inferred = tie('420000', '330000', {
      confidence: 0,
      inference: { model: 'precedence', order: 1, stability: 0.6, grade: 'weak', agree: ['precedence'] },
    });
    expect(passes(inferred, { ...open, pieces: 3, sure: 0.9 })).toBe(true);
    expect(passes(inferred, { ...open, day: '2020-01-31' })).toBe(false);
  });
});

describe('a picture without ties', () => {
  test('names the filter that keeps most off, how many come back, and what brings them', () => {
    const blame = blameOf(ties, { ...open, pieces: 2, tiers: ['province'] }, range);
    expect(blame).toMatchObject({ name: 'pieces', count: 2 });
    expect(blame?.lift({ ...firstView, pieces: 2 })).toEqual(firstView);
  });

  test('before both ends have adopted blames the day', () => {
    const blame = blameOf([ties[0] ?? tie('1', '2')], { ...open, day: '2018-01-31' }, range);
    expect(blame).toMatchObject({ name: 'day', count: 1 });
    expect(blame?.lift(firstView).month).toBe(range.last);
  });

  test('that no single filter explains lifts them all', () => {
    const blame = blameOf([ties[0] ?? tie('1', '2')], { ...open, pieces: 3, sure: 0.9 }, range);
    expect(blame).toMatchObject({ name: 'all', count: 1 });
    expect(blame?.lift({ ...firstView, pieces: 3, sure: 0.9 })).toMatchObject({ pieces: 0, sure: 0 });
  });

  test('blames nothing where a tie is left, or where there never was one', () => {
    expect(blameOf(ties, open, range)).toBeUndefined();
    expect(blameOf([], { ...open, pieces: 3 }, range)).toBeUndefined();
  });
});
