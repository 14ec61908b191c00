import { describe, expect, test } from '@jest/globals';
import { type Case, type Reference, type Rung, rungs } from '../../../../diffusion/dossier/case.ts';
import { rules } from '../../../../diffusion/dossier/rules.ts';
import { verdict } from '../../../../diffusion/dossier/verdict.ts';

const nothing: Case = {
  references: [],
  contrasts: [],
  order: 'unknown',
  planned: false,
  vertical: false,
  kept: [],
  recast: [],
  wording: [],
  distinctive: [],
};
const reference = (more: Partial<Reference> = {}): Reference => ({
  id: 'r',
  relation: 'LEARNED_FROM',
  assertion: 'stated',
  modality: 'fact',
  polarity: 'affirmed',
  ...more,
});
const learned = (more: Partial<Reference> = {}) => ({ references: [reference(more)] });
const named = { references: [reference({ relation: 'REFERRED_TO' })] };
const everything: Partial<Case> = {
  order: 'certain',
  vertical: true,
  kept: ['k'],
  recast: ['c'],
  wording: ['w', 'd'],
  distinctive: ['d'],
};

describe('the verdict on a tie', () => {
  test.each<[string, Partial<Case>, Rung, string, string[]]>([
    ['a stated fact of learning documents', learned(), 'documented', 'stated', ['r']],
    ['so does a document that directs', learned({ relation: 'DIRECTED' }), 'documented', 'stated', ['r']],
    ['even without dates or likeness, and against the order', { ...learned(), order: 'reversed' }, 'documented', 'stated', ['r']],
    ['an intention to learn is likely copying', learned({ modality: 'planned' }), 'likely copied', 'intended', ['r']],
    [
      'a plan that is to be modelled on the other documents it',
      { ...learned({ modality: 'planned' }), planned: true },
      'documented',
      'planned-on-it',
      ['r'],
    ],
    ['so is one that is explored', learned({ modality: 'exploring' }), 'likely copied', 'intended', ['r']],
    ['a call to learn is only consistent', learned({ modality: 'called_for' }), 'consistent with copying', 'referred', ['r']],
    ['an inferred reference says nothing', learned({ assertion: 'inferred' }), 'not enough data', 'none', []],
    ['a contrast contradicts', { contrasts: ['x'] }, 'contradicted', 'against', ['x']],
    ['a contrast outweighs order and all likeness', { ...everything, contrasts: ['x'] }, 'contradicted', 'against', ['x']],
    [
      'a contrast caps a stated fact',
      { ...learned(), contrasts: ['x'] },
      'consistent with copying',
      'against-and-for',
      ['x', 'r'],
    ],
    ['a denial contradicts', learned({ polarity: 'negated' }), 'contradicted', 'against', ['r']],
    [
      'a denial beside a reference leaves it open',
      { references: [reference(), reference({ id: 'n', polarity: 'negated' })] },
      'consistent with copying',
      'against-and-for',
      ['n', 'r'],
    ],
    ['a plan that is denied is no denial', learned({ polarity: 'negated', modality: 'planned' }), 'not enough data', 'none', []],
    ['the earlier of two followed nobody later', { ...everything, order: 'reversed' }, 'contradicted', 'reversed', ['order']],
    ['nor does naming the later one help', { ...named, order: 'reversed' }, 'contradicted', 'reversed', ['order']],
    [
      'naming the earlier and keeping a component is likely copying',
      { ...named, order: 'certain', kept: ['k'] },
      'likely copied',
      'named-and-kept',
      ['r', 'order', 'k'],
    ],
    [
      'naming the level above, earlier, is likely copying',
      { ...named, order: 'certain', vertical: true },
      'likely copied',
      'named-from-above',
      ['r', 'order', 'channel'],
    ],
    ['naming alone is consistent', { ...named, order: 'certain' }, 'consistent with copying', 'referred', ['r']],
    [
      'naming where the order is open is consistent',
      { ...named, order: 'possible', kept: ['k'] },
      'consistent with copying',
      'referred',
      ['r'],
    ],
    [
      'words of the two alone after a sure order are likely copying',
      { order: 'certain', wording: ['d'], distinctive: ['d'] },
      'likely copied',
      'words-of-two',
      ['d', 'order'],
    ],
    [
      'common words are no documented copy and no likely one',
      { order: 'certain', kept: ['k'], wording: ['w'] },
      'consistent with copying',
      'shared',
      ['order', 'k', 'w'],
    ],
    ['nor where the order is open', { order: 'possible', recast: ['c'] }, 'consistent with copying', 'shared', ['order', 'c']],
    [
      'likeness without an order is not enough',
      { kept: ['k'], wording: ['d'], distinctive: ['d'] },
      'not enough data',
      'none',
      [],
    ],
    [
      'the level above, earlier, with nothing shared is consistent',
      { order: 'certain', vertical: true },
      'consistent with copying',
      'from-above',
      ['order', 'channel'],
    ],
    ['a sure order alone is order only', { order: 'certain' }, 'order only', 'order', ['order']],
    ['an open order alone is not enough', { order: 'possible' }, 'not enough data', 'none', []],
    ['nothing is not enough', {}, 'not enough data', 'none', []],
  ])('%s', (_, facts, rung, rule, reasons) => {
    const given = verdict({ ...nothing, ...facts });
    expect([given.rung, given.rule.id, given.reasons]).toEqual([rung, rule, reasons]);
  });

  test('nothing but a reference stated as fact is ever documented', () => {
    const modalities = ['planned', 'exploring', 'called_for'] as const;
    for (const modality of modalities)
      expect(verdict({ ...nothing, ...everything, ...learned({ modality }) }).rung).not.toBe('documented');
    expect(verdict({ ...nothing, ...everything, ...named }).rung).not.toBe('documented');
    expect(verdict({ ...nothing, ...everything }).rung).not.toBe('documented');
  });

  test('with a contrast nothing is above consistent', () => {
    const high = rungs.slice(0, rungs.indexOf('consistent with copying'));
    for (const more of [{}, learned(), learned({ modality: 'planned' }), named])
      expect(high).not.toContain(verdict({ ...nothing, ...everything, ...more, contrasts: ['x'] }).rung);
  });

  test('every rule has an id of its own and a sentence in both languages', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { zh, en } of rules) expect([zh.endsWith('。'), en.endsWith('.')]).toEqual([true, true]);
  });
});
