import { describe, expect, test } from '@jest/globals';
import { kinds, predicates } from '../../../../client/locales/vocabulary.ts';
import { countKinds, kindOf, kindsOf, markKinds } from '../../../../client/sources/kinds.ts';
import { kindNames, kinds as kindsOfGraph } from '../../../../graph/kinds.ts';
import { attributes, relations } from '../../../../graph/predicates.ts';

describe('the kind of a statement', () => {
  test.each([
    ['Province', 'LEARNED_FROM', 'tie'],
    ['City', 'ORIGINATED', 'tie'],
    ['Adoption', 'date', 'date'],
    ['Document', 'date', 'date'],
    ['Adoption', 'status', 'adoption'],
    ['Leadership', 'holder', 'leader'],
    ['Component', 'name', 'mechanism'],
    ['IndustryChain', 'name', 'cluster'],
    ['Expert', 'said', 'expert'],
    ['Observation', 'value', 'figure'],
    ['Document', 'number', 'document'],
    ['Proposal', 'question', 'problem'],
    ['Observation', 'REPORTED_BY', 'name'],
    ['Zone', 'name', 'name'],
  ])('%s %s is %s', (kind, predicate, expected) => {
    expect(kindOf({ kind, predicate })).toBe(expected);
  });

  test('is told once of several statements, in the order of the legend', () => {
    const states = [
      { kind: 'Province', predicate: 'name' },
      { kind: 'Adoption', predicate: 'status' },
      { kind: 'Adoption', predicate: 'IN_REGION' },
      { kind: 'Adoption', predicate: 'date' },
    ];
    expect(kindsOf(states)).toEqual(['date', 'adoption', 'name']);
  });

  test('is counted so that the legend sums to the statements', () => {
    const stated = kindNames.flatMap((kind, index) =>
      [...Object.keys(attributes), ...Object.keys(relations)].map((predicate, at) => ({
        kind,
        predicate,
        statements: index + at,
      })),
    );
    const sum = (rows: { statements: number }[]) => rows.reduce((all, one) => all + one.statements, 0);
    expect(sum(countKinds(stated))).toBe(sum(stated));
  });

  test('has a sign of its own', () => {
    expect(new Set(markKinds.map(({ glyph }) => glyph)).size).toBe(markKinds.length);
  });
});

describe('the words of the vocabulary', () => {
  test('are those of the graph, in both languages', () => {
    const words = (vocabulary: Record<string, { zh: string; en: string }>) =>
      Object.fromEntries(Object.entries(vocabulary).map(([name, { zh, en }]) => [name, [zh, en]]));
    expect(kinds).toEqual(words(kindsOfGraph));
    expect(predicates).toEqual(words({ ...relations, ...attributes }));
  });
});
