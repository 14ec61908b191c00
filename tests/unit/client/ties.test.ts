import { describe, expect, test } from '@jest/globals';
import { nameOfDataset } from '../../../client/core/dataset.ts';
import { monthsBetween } from '../../../client/core/days.ts';
import { lagOf, lagText, otherLags } from '../../../client/core/lag.ts';
import { earlierElsewhere, relatedTo } from '../../../client/core/related.ts';
import { type TieRow, tiesFrom, touches, waysOf } from '../../../client/core/tie.ts';
import { zh } from '../../../client/locales/zh.ts';
import { adopter } from './adopters.ts';
import { end, tie } from './ties.ts';

const row = (from: string, relation: string, to: string, more: Partial<TieRow> = {}): TieRow => ({
  from: end(from),
  relation,
  to: end(to),
  assertion: 'stated',
  modality: 'fact',
  confidence: 0.85,
  evidence: [`${from}-${to}`],
  ...more,
});

describe('ties', () => {
  test('are documented, contrasted, or what a rule or a model says, and keep an id of their ends and relation', () => {
    const ties = tiesFrom([
      row('420000', 'LEARNED_FROM', '330000'),
      row('100000', 'REFERRED_TO', '330000'),
      row('360000', 'CONTRASTED_WITH', '330000'),
      row('441900', 'DIRECTED', '440000', { assertion: 'derived' }),
      row('530000', 'LEARNED_FROM', '330000', { assertion: 'inferred' }),
    ]);
    expect(ties.map(({ kind }) => kind)).toEqual(['documented', 'documented', 'contrast', 'derived', 'inferred']);
    expect(ties[2]?.id).toBe('360000 CONTRASTED_WITH 330000');
  });

  test('of a relation or assertion that the client does not know are left out, as it could not draw them', () => {
    expect(tiesFrom([row('1', 'COPIED', '2'), row('1', 'LEARNED_FROM', '2', { assertion: 'guessed' })])).toEqual([]);
  });

  test('that only differ in modality are one, a fact when one source gives it as such, whatever the order', () => {
    const fact = row('441900', 'LEARNED_FROM', '440000', { evidence: ['table'] });
    const plan = row('441900', 'LEARNED_FROM', '440000', { modality: 'planned', confidence: 0.9, evidence: ['words'] });
    for (const rows of [
      [fact, plan],
      [plan, fact],
    ])
      expect(tiesFrom(rows)).toMatchObject([{ intended: false, confidence: 0.85, evidence: ['table', 'words'] }]);
    expect(tiesFrom([plan])).toMatchObject([{ intended: true, confidence: 0.9 }]);
  });

  test('run from the earlier to the later as sources have it: from a model to its follower, from above to below', () => {
    const ways = (one: ReturnType<typeof tie>) => Object.values(waysOf(one)).map(({ id }) => id);
    expect(ways(tie('420000', '330000'))).toEqual(['330000', '420000']);
    expect(ways(tie('360000', '330000', { relation: 'CONTRASTED_WITH' }))).toEqual(['330000', '360000']);
    expect(ways(tie('440000', '441900', { relation: 'DIRECTED' }))).toEqual(['440000', '441900']);
  });

  test('touch a province also at one of its cities', () => {
    expect([touches(tie('530100', '330000'), '530000'), touches(tie('530100', '330000'), '440000')]).toEqual([true, false]);
  });
});

describe('the lag between two first adoptions', () => {
  test.each([
    ['2019-08-01', '2020-04-28', 8],
    ['2019-08-31', '2020-04-28', 7],
    ['2020-04-28', '2019-08-01', -8],
    ['2019-08-01', '2019-08-01', 0],
  ])('from %s to %s is %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test.each([
    ['2019-08', '2020-04-28', '8'],
    ['2019-08', '2020', '5–16'],
    ['2019-08', '../2022-09-13', '≤ 37'],
    ['2020-04-28', '2019-08-01', '−8'],
    ['2020-04-28', '2019-08', '−8 … −7'],
    ['../2021-06-10', '2022-01', undefined],
    ['2019-08', null, undefined],
  ])('from %s to %s is said as %s', (from, to, words) => {
    const lag = lagOf(adopter('330000', from), adopter('360000', to));
    expect(lag && lagText(lag)).toBe(words);
  });

  test('is also given by the dates that were not chosen, each once', () => {
    const [zhejiang, jiangxi] = [adopter('330000', '2019-08'), adopter('360000', '2020-04-28')];
    const others = otherLags(zhejiang, jiangxi, [], ['2020-04-28', '2020-05-09', '2020-05-30']);
    expect(others.map(lagText)).toEqual(['9']);
  });
});

describe('what has to do with a region', () => {
  const rows = [
    adopter('430000', '2018-07'),
    adopter('330000', '2019-08'),
    adopter('450000', '2019-11'),
    adopter('360000', '2020-04-28'),
    adopter('420000', '2021-04'),
    adopter('340000', '2021-07', { status: 'similar' }),
    adopter('441900', '2021-01-18', { status: 'planned' }),
    adopter('220000', '../2021-06-10'),
  ];
  const ties = [
    tie('420000', '330000'),
    tie('330500', '330000', { relation: 'REFERRED_TO' }),
    tie('330000', '430000'),
    tie('360000', '330000', { relation: 'CONTRASTED_WITH' }),
    tie('330200', '430100'),
    tie('440000', '430000'),
  ];
  const groups = new Map(relatedTo('330000', rows, ties));

  test('is grouped by what speaks for it, and no region is listed again for its date alone', () => {
    expect([...groups].map(([group, members]) => [group, members.map(({ other }) => other.id)])).toEqual([
      ['documented', ['420000', '330500']],
      ['contrast', ['360000']],
      ['order', ['450000']],
      ['before', ['430000']],
      ['within', ['330200']],
    ]);
  });

  test('says how many months lie between where both have a date', () => {
    expect(groups.get('documented')?.map(({ lag }) => lag && lagText(lag))).toEqual(['20', undefined]);
    expect(groups.get('before')?.map(({ lag }) => lag && lagText(lag))).toEqual(['13']);
  });

  test('without a date of its own is its ties alone, and without either nothing', () => {
    expect(relatedTo('310000', rows, [tie('420000', '310000')]).map(([group]) => group)).toEqual(['documented']);
    expect(relatedTo('540000', rows, ties)).toEqual([]);
  });

  test('could have come from anyone who had certainly adopted before', () => {
    const [toJiangxi] = ties.filter(({ kind }) => kind === 'contrast');
    expect(toJiangxi && earlierElsewhere(toJiangxi, rows).map(({ id }) => id)).toEqual(['430000', '450000']);
    expect(earlierElsewhere(tie('310000', '330000'), rows)).toEqual([]);
  });
});

describe('the name of the data', () => {
  const table = { id: 't', name: 'adoptions.csv', title: '', standing: 'reference' };
  const text = (name: string) => ({ id: name, name, title: '', standing: 'digest' });

  test('is that of its texts, and says that there are tables', () => {
    expect(nameOfDataset([table, text('2021-14.txt')], zh)).toBe('2021-14 + 事实表');
    expect(nameOfDataset([text('a.txt'), text('b.c.txt')], zh)).toBe('a + b.c');
    expect(nameOfDataset(['a', 'b', 'c'].map(text), zh)).toBe('3 份文献');
    expect(nameOfDataset([], zh)).toBe('');
  });
});
