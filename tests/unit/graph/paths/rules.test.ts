import { describe, expect, test } from '@jest/globals';
import { costOfHop, costOfThing, inSteps } from '../../../../graph/paths/cost.ts';
import { hadBegun, mayPass, mayWalk } from '../../../../graph/paths/rules.ts';
import { hop, openRules, thing } from './drawn.ts';

describe('a path walks', () => {
  const rules = { ...openRules, leastAssertion: 'derived' as const };
  const walks = (more: Parameters<typeof hop>[2], by = rules) => mayWalk(by, hop('a', 'b', more));

  test('nothing that a source denies, unless asked to', () => {
    expect(walks({ polarity: 'negated' })).toBe(false);
    expect(walks({ polarity: 'negated' }, { ...rules, negated: true })).toBe(true);
  });

  test('nothing that only sets two things against each other, unless it is named', () => {
    expect(walks({ type: 'CONTRASTED_WITH' })).toBe(false);
    expect(walks({ type: 'CONTRASTED_WITH' }, { ...rules, relations: ['CONTRASTED_WITH'] })).toBe(true);
  });

  test('nothing less firm or less sure than asked', () => {
    expect([walks({ assertion: 'stated' }), walks({ assertion: 'derived' }), walks({ assertion: 'inferred' })]).toEqual([
      true,
      true,
      false,
    ]);
    expect(walks({ confidence: 0.7 }, { ...rules, leastConfidence: 0.7 })).toBe(true);
    expect(walks({ confidence: 0.69 }, { ...rules, leastConfidence: 0.7 })).toBe(false);
  });
});

describe('a path passes', () => {
  const facts = (labels: string[], date?: string) => ({ ...thing('x', labels, date), degree: 2 });

  test('dated things from their first possible day on, and of those that carry dates none without one', () => {
    expect(hadBegun(facts(['Adoption'], '2019-08-01'), '2019-08-01')).toBe(true);
    expect(hadBegun(facts(['Adoption'], '2019-08-02'), '2019-08-01')).toBe(false);
    expect(hadBegun({ ...facts(['Document']), latest: '2019-07-31' }, '2019-08-01')).toBe(true);
    expect(hadBegun(facts(['Document']), '2019-08-01')).toBe(false);
    expect(hadBegun(facts(['Policy']), '2019-08-01')).toBe(true);
    expect(hadBegun(facts(['Document']), null)).toBe(true);
  });

  test('things of the kinds that are asked for', () => {
    expect(mayPass({ ...openRules, kinds: ['Region'] }, facts(['Region', 'City']))).toBe(true);
    expect(mayPass({ ...openRules, kinds: ['Region'] }, facts(['Policy']))).toBe(false);
    expect(mayPass({ ...openRules, avoidKinds: ['City'] }, facts(['Region', 'City']))).toBe(false);
    expect(mayPass({ ...openRules, avoid: ['x'] }, facts(['Region']))).toBe(false);
  });
});

describe('a path costs', () => {
  const steps = (more: Parameters<typeof hop>[2]) => inSteps(costOfHop(hop('a', 'b', more)));

  test('a step for each relation, and another each time that it is half as sure', () => {
    expect([steps({}), steps({ confidence: 0.5 }), steps({ confidence: 0.25 })]).toEqual([1, 2, 3]);
    expect(steps({ confidence: 0 })).toBeLessThan(8);
  });

  test('more where something is planned, derived or inferred, or only told of by one medium', () => {
    expect([steps({ modality: 'planned' }), steps({ assertion: 'derived' }), steps({ assertion: 'inferred' })]).toEqual([
      1.5, 1.5, 2.5,
    ]);
    expect(steps({ type: 'REPORTED_BY' })).toBe(2);
  });

  test('nothing for a thing of few relations, and more each time they double beyond sixteen', () => {
    const through = (degree: number, labels: string[] = []) => inSteps(costOfThing({ degree, labels }, 0.5));
    expect([through(2), through(16), through(32), through(256), through(4096)]).toEqual([0, 0, 0.5, 2, 4]);
    expect(through(3, ['Region', 'Nation'])).toBe(through(42_000));
    expect(through(42_000)).toBeGreaterThan(5);
  });
});
