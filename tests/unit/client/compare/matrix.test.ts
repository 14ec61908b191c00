import { describe, expect, test } from '@jest/globals';
import { linesOf, sortedLines } from '../../../../client/compare/cells.ts';
import { againstFirst } from '../../../../client/compare/finding.ts';
import { matrixOf, type SectionName } from '../../../../client/compare/matrix.ts';
import { type Row, refsOf } from '../../../../client/compare/row.ts';
import { comparison, figure } from './made.ts';

const sections = matrixOf(comparison, []);
const rowsOf = (name: SectionName): readonly Row[] => sections.find((one) => one.name === name)?.rows ?? [];
const row = (name: SectionName, id: string): Row => rowsOf(name).find((one) => one.id === id) as Row;
const said = (one: Row) => one.cells.map(({ items, silence }) => silence ?? items.map(({ is, words }) => `${is} ${words}`));

describe('dates', () => {
  test('show the one that stands, then those that contradict it; a bound that agrees is none of them', () => {
    expect(said(row('dates', 'first'))).toEqual([['date 2019-08'], ['date 2020-04-28', 'other date 2020-05-30'], 'untold']);
    expect(row('dates', 'first').cells[0]?.items[0]).toMatchObject({
      status: 'adopted',
      spoken: true,
      refs: ['text:2019-08', 'table:2019-08'],
    });
  });

  test('of a region that adopted at an unknown time say so, which is not that sources are silent', () => {
    const [first, , third] = comparison.dates;
    const undated = { ...comparison, dates: [first, { ...third, status: 'adopted' }, third] } as typeof comparison;
    const cells = matrixOf(undated, [])[0]?.rows[0]?.cells ?? [];
    expect(cells.map(({ silence }) => silence)).toEqual([null, 'undated', 'untold']);
  });

  test('tell later stages apart from the first adoption, and name a document once', () => {
    expect(said(row('dates', 'later'))).toEqual([['later 2022-01-12'], 'untold', 'untold']);
    expect(said(row('dates', 'document'))).toEqual([['document 实施方案'], 'untold', 'untold']);
  });
});

test('leaders stand by role from the highest down, though no region has all roles', () => {
  expect(rowsOf('leaders').map(({ id }) => id)).toEqual(['leader:总链长', 'leader:链长']);
  expect(said(row('leaders', 'leader:链长'))).toEqual([['leader 主要领导'], ['leader 江西省 链长'], 'untold']);
  expect(row('leaders', 'leader:总链长').cells[1]?.items[0]).toMatchObject({ leaders: 1, chains: 14 });
});

test('a component that a list leaves out is dropped, one that nobody tells of is not mentioned, and a table of ours is no voice', () => {
  const cells = row('mechanisms', 'component:考核').cells;
  expect(cells.map(({ judgement, silence }) => [judgement, silence])).toEqual([
    ['told', null],
    ['dropped', null],
    ['not mentioned', 'untold'],
  ]);
  expect(cells[0]?.items[0]?.spoken).toBe(false);
  expect(rowsOf('mechanisms').map(({ id }) => id)).toEqual(['component:链长', 'component:考核']);
});

test('a chain near in name is near and never the same; what a list lacks is not what no source lists', () => {
  expect(said(row('clusters', 'cluster:商贸物流'))).toEqual([['near 现代商贸物流'], ['chain 商贸物流'], 'none listed']);
  expect(said(row('clusters', 'cluster:汽车'))).toEqual(['unlisted', ['chain 汽车'], 'none listed']);
  expect(said(row('clusters', 'listed'))).toEqual([['count 3'], ['count 14'], 'none listed']);
});

describe('figures', () => {
  const rows = (...figures: Parameters<typeof matrixOf>[1]) => matrixOf(comparison, figures)[4]?.rows ?? [];

  test('stand side by side where thing, metric, unit and date are the same of two regions', () => {
    const [only, ...none] = rows(figure('330000'), figure('360000', { value: 0.2, unit: '' }));
    expect(none).toEqual([]);
    expect(only && said(only)).toEqual([['figure 0.5'], ['figure 0.2'], 'untold']);
  });

  test.each([
    ['of another date', { date: '2020' }],
    ['in another unit', { unit: '%' }],
    ['only planned', { modality: 'planned' }],
    ['of no named thing', { of: null }],
    ['of the same region', { region: [{ id: '330000', kind: 'Province', label: '浙江省' }] }],
  ])('are not compared with one %s', (_, more) => {
    expect(rows(figure('330000'), figure('360000', more))).toEqual([]);
  });
});

test('what the comparison comes to is told by the dates and judgements alone, and silence is told as silence', () => {
  expect(againstFirst(comparison)).toEqual([
    {
      id: '360000',
      label: '江西省',
      order: 'certain',
      months: { least: 7, most: 8 },
      told: true,
      counts: [
        { judgement: 'recast', count: 1 },
        { judgement: 'dropped', count: 1 },
      ],
    },
    { id: '540000', label: '西藏自治区', order: 'unknown', months: null, told: false, counts: [] },
  ]);
});

describe('the table', () => {
  const lines = linesOf(sections);

  test('has a line for each cell that says something, be it that sources are silent', () => {
    const cells = sections.flatMap(({ rows }) => rows.flatMap((one) => one.cells));
    const empty = row('dates', 'lag').cells.slice(0, 1);
    expect(lines).toHaveLength(cells.length - empty.length);
  });

  test('is sorted by a column, and lines alike stay in the order of the comparison', () => {
    const quotes = sortedLines(lines, 'quotes', true).map(({ cell }) => refsOf(cell).length);
    expect(quotes).toEqual(quotes.toSorted((a, b) => b - a));
    expect(sortedLines(lines, 'section', false)).toEqual(lines);
    const regions = sortedLines(lines, 'region', false);
    expect(regions.filter(({ at }) => at === 0).map(({ order }) => order)).toEqual(
      lines.filter(({ at }) => at === 0).map(({ order }) => order),
    );
  });
});
