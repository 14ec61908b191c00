import { expect, test } from '@jest/globals';
import type { Rules } from '../../../../graph/paths/request.ts';
import type { Statement } from '../../../../graph/statement.ts';
import type { Between, PathRecord } from '../../../../server/paths/record.ts';
import { pathRow } from '../../../../server/paths/row.ts';
import { openRules } from '../../graph/paths/drawn.ts';

const relation = (id: string, more: Partial<Between>): Between => ({
  id,
  type: 'LEARNED_FROM',
  from: 'a',
  to: 'b',
  assertion: 'stated',
  modality: 'fact',
  polarity: 'affirmed',
  confidence: 0.9,
  statements: [id],
  evidence: [`source:${id}-9`],
  ...more,
});

const statement = (id: string, confidence: number, starts: number[]): Statement => ({
  id,
  subject: { id: 'a', kind: 'Province' },
  predicate: 'LEARNED_FROM',
  object: { id: 'b', kind: 'Province' },
  assertion: 'stated',
  modality: 'fact',
  polarity: 'affirmed',
  confidence,
  rule: 'test',
  evidence: starts.map((start) => ({ source: 'source', start, end: start + 2, quote: `${start}`, line: start })),
});

function record(between: Between[], statements: Statement[] = []): PathRecord {
  return {
    stop: (id, relations) => ({ id, kind: 'Province', label: id, date: null, relations }),
    between: (a, b) => between.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a)),
    statement: (id) => statements.find((one) => one.id === id),
    source: (id) => ({ id, name: 'n', title: 't', date: null, sha256: '', length: 99, lines: 9, standing: 'official' }),
  };
}

const path = { ids: ['a', 'b'], degrees: [3, 4], cost: 1.152 };
const row = (between: Between[], rules: Rules = openRules, statements: Statement[] = []) =>
  pathRow(path, rules, record(between, statements));

test('of several relations the surest that may be walked is told, the others beside it, a denial as what it is', () => {
  const several = [
    relation('1', { polarity: 'negated', confidence: 1 }),
    relation('2', { confidence: 0.6 }),
    relation('3', { from: 'b', to: 'a', type: 'REFERRED_TO', confidence: 0.9 }),
  ];
  const { hops, confidence } = row(several);
  expect(hops[0]).toMatchObject({ relation: 'REFERRED_TO', direction: 'reverse', sentence: { zh: 'a被b提及为先行者' } });
  expect(hops[0]?.also.map(({ sentence }) => sentence.zh)).toEqual(['a学习借鉴b', '原文否认：a学习借鉴b']);
  expect(confidence).toBe(0.9);
  const denials = row(several, { ...openRules, negated: true });
  expect(denials.hops[0]).toMatchObject({ polarity: 'negated', sentence: { zh: '原文否认：a学习借鉴b' } });
});

test('at most three quotes are shown, of the surest statements first, and each place once', () => {
  const said = [statement('x', 0.5, [7]), statement('y', 0.9, [1, 2, 3]), statement('z', 0.8, [1, 4])];
  const { hops } = row([relation('1', { statements: ['x', 'y', 'z', 'gone'] })], openRules, said);
  expect(hops[0]?.quotes.map(({ quote }) => quote)).toEqual(['1', '7', '2']);
});

test('a relation that has gone while the search ran is told as data that changed', () => {
  expect(() => row([])).toThrow('The data changed while the paths were searched: ask again.');
});
