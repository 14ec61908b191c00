import { describe, expect, test } from '@jest/globals';
import { readLink, writeLink } from '../../../../client/core/permalink.ts';
import { openQuestion, openThing, openTie } from '../../../../client/core/things.ts';
import { firstView } from '../../../../client/core/view.ts';
import { addressOf, curlOf, exportOf } from '../../../../client/phrases/address.ts';
import { askedIn, instead, missing, partsOf, sentenceOf, wider } from '../../../../client/phrases/phrase.ts';
import { shownColumns, sortedRows } from '../../../../client/phrases/table.ts';
import { followers, leaders } from './questions.ts';

describe('a phrase', () => {
  test('is read with what is given, else with its defaults, and what it does not name stands apart', () => {
    expect(sentenceOf(followers, 'zh', { region: '湖北省' })).toBe('哪些地区在 湖北省 之后实行 链长制？');
    expect(sentenceOf(leaders, 'en', {})).toBe('Who are the chain leaders of …?');
    expect(partsOf(followers, 'zh').others.map(({ name }) => name)).toEqual(['asOf']);
  });

  test('is kept in the address, and no parameter takes the name of another choice', () => {
    const view = openQuestion('followers', { region: '420000', policy: '双长制' })({ ...firstView, region: '330000' });
    expect(readLink(`?${writeLink(view)}`)).toEqual(view);
    expect(view.region).toBe('330000');
    expect(askedIn(view.own)).toEqual({ name: 'followers', given: { region: '420000', policy: '双长制' } });
  });

  test('cannot be asked before what it needs is given', () => {
    expect(missing(leaders, {}).map(({ name }) => name)).toEqual(['region']);
    expect(missing(leaders, { region: '330000' })).toEqual([]);
    expect(missing(followers, {})).toEqual([]);
  });

  test('without rows is widened by what may be left out, and asked of other things', () => {
    const given = { region: '330000', asOf: '1999' };
    expect(wider(followers, given)).toEqual([{ without: 'asOf', given: { region: '330000' } }]);
    expect(instead(followers, given)).toEqual([{ with: 'region', label: '湖北省', given: { region: '420000', asOf: '1999' } }]);
  });

  test('has an address and a line that a shell can run, whatever is asked', () => {
    expect(addressOf('followers', { region: '浙江' })).toBe('/api/v1/questions/followers?region=%E6%B5%99%E6%B1%9F');
    expect(exportOf('followers', { region: '330000' })).toBe(
      '/api/v1/export?format=csv&part=rows&question=followers&region=330000',
    );
    expect(curlOf("http://x/?q=it's")).toBe(`curl 'http://x/?q=it'\\''s'`);
  });
});

describe('an answer', () => {
  const rows = [
    {
      region: { id: '1', kind: 'City', label: '宁波市' },
      date: '2020',
      earliest: '2020-01-01',
      months: 10,
      conflicts: ['date'],
      evidence: ['s:1-2'],
    },
    { region: null, date: null, earliest: null, months: null, conflicts: [], evidence: [] },
    {
      region: { id: '2', kind: 'City', label: '"安庆",市' },
      date: '2019-11',
      earliest: '2019-11-01',
      months: 9,
      conflicts: [],
      evidence: ['s:3-4', 's:5-6'],
    },
  ];

  test('is sorted by numbers as numbers, and what has no value comes last either way', () => {
    expect(sortedRows(rows, 'months', false).map(({ months }) => months)).toEqual([9, 10, null]);
    expect(sortedRows(rows, 'months', true).map(({ months }) => months)).toEqual([10, 9, null]);
    expect(sortedRows(rows, 'date', false).map(({ date }) => date)).toEqual(['2019-11', '2020', null]);
  });

  test('hides what the date says itself, and opens its evidence from the row', () => {
    expect(shownColumns(followers.columns).map(({ name }) => name)).toEqual(['region', 'date', 'months', 'conflicts']);
  });
});

describe('a thing leads to', () => {
  const thing = (id: string, kind: string) => ({ id, kind, label: id });

  test('the map, where it is a region, its adoption or a policy', () => {
    expect(openThing(thing('330000', 'Province'))(firstView)).toMatchObject({ page: 'diffusion', region: '330000' });
    const adoption = openThing(thing('adoption:zone:西安高新技术产业开发区:双长制', 'Adoption'))(firstView);
    expect(adoption).toMatchObject({ page: 'diffusion', policy: '双长制', region: 'zone:西安高新技术产业开发区' });
    expect(openThing(thing('policy:双长制', 'Policy'))(firstView)).toMatchObject({ page: 'diffusion', policy: 'policy:双长制' });
  });

  test('what it is related to, where it is anything else', () => {
    const view = openThing(thing('doc-1', 'Document'))(firstView);
    expect([view.page, askedIn(view.own)]).toEqual(['phrases', { name: 'neighbourhood', given: { thing: 'doc-1' } }]);
  });

  test('its case, where it is a tie: from the one that came first', () => {
    const [zhejiang, jiangxi] = [thing('330000', 'Province'), thing('360000', 'Province')];
    expect(openTie(jiangxi, 'LEARNED_FROM', zhejiang)?.(firstView)).toMatchObject({
      page: 'dossier',
      from: '330000',
      to: '360000',
    });
    expect(openTie(zhejiang, 'DIRECTED', jiangxi)?.(firstView)).toMatchObject({ from: '330000', to: '360000' });
    expect(openTie(zhejiang, 'PART_OF', jiangxi)).toBeUndefined();
  });
});
