import { describe, expect, test } from '@jest/globals';
import { isAdoption } from '../../../client/core/adopter.ts';
import { markAt } from '../../../client/core/marks.ts';
import { adoptersOf, modelsOf, type Spread, tiesBy } from '../../../client/core/spread.ts';
import { waysOf } from '../../../client/core/tie.ts';
import { greyOf } from '../../../client/map/tieStyles.ts';
import { end } from './ties.ts';

const ranked = (from: string, to: string, order: number) => ({
  from: end(from),
  to: end(to),
  order,
  stability: 0.6,
  grade: 'weak' as const,
});
const inference: Spread['inference'] = {
  answer: 'not enough data',
  missing: 'too few policies',
  policies: 1,
  model: 'precedence',
  reading: 'order, not copying',
  ties: [ranked('420000', '610000', 1)],
  others: [],
  agreement: [],
};
const component: Spread['components'][number] = {
  component: { id: 'chart', zh: '一链一图', en: 'a chart a chain', intrinsic: false },
  adopters: [
    { region: end('330000'), date: '2019-08', wordings: ['一图'], evidence: ['a:0-2'] },
    { region: end('360000'), date: '2020-04-28/2023-07-14', wordings: [], evidence: ['a:3-4'] },
    { region: end('420000'), date: null, wordings: [], evidence: ['a:5-6'] },
  ],
  without: [end('440000')],
  notMentioned: 3,
};

describe('the spread of a component', () => {
  const rows = new Map(adoptersOf(component).map((one) => [one.id, one]));
  const mark = (id: string, day: string) => markAt(rows.get(id), day);

  test('lights a region when it certainly had it, and leaves the day open where the sources do', () => {
    expect(mark('330000', '2019-07-31')).toBe('later');
    expect(mark('330000', '2019-08-31')).toBe('on');
    expect(mark('360000', '2021-01-31')).toBe('maybe');
    expect(mark('420000', '2023-12-31')).toBe('undated');
  });

  test('tells a scheme that is listed without it from one that is not told of', () => {
    expect(mark('440000', '2023-12-31')).toBe('without');
    expect(mark('110000', '2023-12-31')).toBe('none');
    expect([...rows.values()].filter(isAdoption).map(({ id }) => id)).toEqual(['330000', '360000', '420000']);
  });
});

describe('models', () => {
  test('that the answer does not hold stand in the list and cannot be asked', () => {
    const models = modelsOf({ components: [], inference });
    expect(models.map(({ name, ties, reading }) => [name, ties, reading !== undefined])).toEqual([
      ['precedence', 1, true],
      ['netinf', 0, false],
      ['ctic', 0, false],
      ['netrate', 0, false],
    ]);
  });

  test('give ties that run from the earlier to the later and rest on no quote', () => {
    const [tie] = tiesBy('precedence', { components: [], inference });
    if (!tie) throw new Error('no tie');
    expect(waysOf(tie)).toMatchObject({ source: { id: '420000' }, target: { id: '610000' } });
    expect(tie).toMatchObject({ kind: 'inferred', evidence: [], inference: { model: 'precedence', agree: ['precedence'] } });
    expect(tiesBy('netinf', { components: [], inference })).toEqual([]);
  });

  test('that agree make a tie darker, a step for each', () => {
    const models = ['precedence', 'netinf', 'ctic', 'netrate'];
    const agreement = [{ from: end('420000'), to: end('610000'), models: models.slice(0, 3) }];
    const [tie] = tiesBy('netinf', {
      components: [],
      inference: { ...inference, agreement, others: [{ model: 'netinf', reading: '', ties: inference.ties }] },
    });
    expect(tie?.inference?.agree).toHaveLength(3);
    const greys = [1, 2, 3, 4].map((count) => tie?.inference && greyOf({ ...tie.inference, agree: models.slice(0, count) }));
    expect(greys).toEqual(['agree-1', 'agree-2', 'agree-3', 'agree-4']);
  });
});
