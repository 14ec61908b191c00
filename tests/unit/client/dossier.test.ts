import { describe, expect, test } from '@jest/globals';
import { addressOf, dayOf } from '../../../client/dossier/citation.ts';
import { leadOf, reasonsOf } from '../../../client/dossier/lead.ts';
import { notesOf } from '../../../client/dossier/notes.ts';
import type { Dossier, Quote } from '../../../client/dossier/shape.ts';
import { frameOf, tellingsOf } from '../../../client/dossier/telling.ts';
import { zh } from '../../../client/locales/dossier/zh.ts';

const quote = (source: string, start: number, words: string): Quote => ({
  ref: `${source}:${start}-${start + words.length}`,
  quote: words,
  line: 1 + start,
  source,
  mark: null,
});
const region = (id: string, label: string) => ({ id, kind: 'Province', label });
const dates = { status: null, planned: false, date: null, claims: [] };
const claim = { status: 'adopted', earliest: null, latest: null, later: false, chosen: false, conflicting: false };

const contrast = quote('text', 40, '与浙江不同');
const row = quote('table', 3, '江西省,浙江省,contrasts');
const kept = quote('text', 7, '一套支持政策');

const dossier: Dossier = {
  from: region('330000', '浙江省'),
  to: region('360000', '江西省'),
  policy: { id: 'policy:链长制', kind: 'Policy', label: '链长制' },
  verdict: {
    rung: 'contradicted',
    rule: { id: 'against', zh: '', en: '' },
    reasons: ['r:1', 'order', 'mechanism:policy', 'w:1'],
  },
  timing: { from: dates, to: dates, order: 'certain', lags: [] },
  references: ['r:1', 'r:2'].map((id) => ({
    id,
    relation: 'CONTRASTED_WITH',
    zh: '',
    en: '',
    direction: 'forward',
    from: region('360000', '江西省'),
    to: region('330000', '浙江省'),
    modality: 'fact',
    polarity: 'affirmed',
    date: null,
    quotes: id === 'r:1' ? [row, contrast] : [quote('text', 90, '别的话')],
  })),
  mechanisms: {
    rows: [
      {
        id: 'mechanism:policy',
        component: { id: 'policy', zh: '支持政策', en: 'support', intrinsic: false },
        judgement: 'kept',
        from: [],
        to: [{ wording: '一套支持政策', quotes: [kept] }],
        usedBy: 2,
      },
    ],
    told: { from: true, to: true },
    regions: 9,
  },
  wording: {
    regions: 9,
    compared: { from: 1, to: 1 },
    runs: [
      {
        id: 'w:1',
        text: '做大做强产业',
        characters: 6,
        from: [kept],
        to: [contrast],
        usedBy: 2,
        oneSource: true,
        distinctive: false,
      },
    ],
    total: 1,
  },
  channel: { kind: 'horizontal', direction: null, sameParent: null, sameProvince: null, border: true, directedBy: [] },
  alternatives: { rows: [], certain: 0, possible: 0, undated: 0, referenced: 0 },
  counterEvidence: [],
  models: { answer: 'not enough data', rows: [], agree: null, order: { both: 1, before: 1, after: 0, open: 0 } },
  missing: [],
  sources: [
    { id: 'table', title: '一张表', name: 'a.csv', date: null, standing: 'reference' },
    { id: 'text', title: '一份文献', name: 'a.txt', date: '2021-06-10', standing: 'digest' },
  ],
};

describe('the quotes of a dossier', () => {
  test('are numbered once each, texts before tables, in the order of their source', () => {
    const { sources, numbersOf } = notesOf(dossier);
    expect(sources.map(({ source, notes }) => [source.id, notes.map((one) => one.quote.quote)])).toEqual([
      ['text', ['一套支持政策', '与浙江不同', '别的话']],
      ['table', ['江西省,浙江省,contrasts']],
    ]);
    expect(numbersOf([row, kept, contrast, kept])).toEqual([1, 2, 4]);
  });

  test('that the verdict rests on are those of its reasons alone', () => {
    expect(leadOf(dossier)).toEqual([row, contrast]);
    expect(reasonsOf(dossier).map(({ kind, zh: words }) => `${kind} ${words}`)).toEqual([
      'order ',
      'mechanism 支持政策',
      'wording 做大做强产业',
    ]);
  });
});

describe('the dates of a dossier', () => {
  test('that two documents give alike are one telling with the quotes of both', () => {
    const claims = [
      { ...claim, date: '2019-08', quotes: [kept] },
      { ...claim, date: '2019-08', conflicting: true, quotes: [contrast] },
      { ...claim, date: '2019-08', later: true, quotes: [row] },
    ];
    expect(
      tellingsOf({ claims }).map(({ date, later, conflicting, quotes }) => [date, later, conflicting, quotes.length]),
    ).toEqual([
      ['2019-08', false, true, 2],
      ['2019-08', true, false, 1],
    ]);
    expect(claims[0]?.quotes).toEqual([kept]);
  });

  test('are drawn on whole years around them all', () => {
    expect(frameOf(['2019-08', '../2021-06-10'])).toEqual({ first: 2019 * 12, last: 2022 * 12 });
    expect(frameOf(['2020'])).toEqual({ first: 2020 * 12, last: 2021 * 12 });
    expect(frameOf([])).toBeUndefined();
  });
});

describe('the citation of a dossier', () => {
  test('holds pair and policy in its address, whatever the first view shows', () => {
    const address = addressOf('http://here/', { from: '330000', to: '360000' }, '链长制', 'en');
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      view: 'dossier',
      from: '330000',
      to: '360000',
      policy: '链长制',
      lang: 'en',
    });
  });

  test('says which data and which day', () => {
    const day = dayOf(new Date(2026, 0, 5));
    const words = zh.citation({
      from: '浙江省',
      to: '江西省',
      policy: '链长制',
      verdict: '与来源相悖',
      dataset: 'abc',
      address: 'x',
      day,
    });
    expect(words).toContain('abc');
    expect(words).toContain('2026-01-05');
  });
});
