import { describe, expect, test } from '@jest/globals';
import { measured } from '../../../ingest/extract/measured.ts';
import { type Floors, floors, publishedFloors } from '../../gold/floors.ts';
import { folderOf, goldSets, goldTexts, publishedGold, type ScoredText, scoreText, total } from '../../gold/gold.ts';
import { ruleCounts } from '../../gold/rules.ts';
import { compare, f1, factKinds, precision, recall } from '../../gold/score/score.ts';
import { macroF1, table } from '../../gold/table.ts';

/** Each kind of fact at least as well as written down. */
function wellFound(scored: readonly ScoredText[], least: Floors): void {
  test.each(factKinds)('%s are found as well as before', (kind) => {
    const figures = total(scored, kind);
    expect(precision(figures)).toBeGreaterThan(least[kind].precision - 0.001);
    expect(recall(figures)).toBeGreaterThan(least[kind].recall - 0.001);
  });
}

const digest = publishedGold();
(digest ? describe : describe.skip)('on the digest as published', () => {
  const scored = digest ? [scoreText(digest)] : [];
  wellFound(scored, publishedFloors);

  test('micro F1 over all kinds is above 0.97', () => {
    process.stdout.write(`Facts found in the digest as published:\n${table(scored)}\n`);
    const sum = (which: 'right' | 'wrong' | 'missed') => factKinds.reduce((all, kind) => all + total(scored, kind)[which], 0);
    expect(f1({ right: sum('right'), wrong: sum('wrong'), missed: sum('missed') })).toBeGreaterThan(0.97);
  });
});

describe.each(goldSets)('on the texts with gold (%s)', (set) => {
  const scored = goldTexts(folderOf(set)).map(scoreText);
  wellFound(scored, floors[set]);

  test('precision and recall are printed', () => {
    const lines = table(scored);
    process.stdout.write(`Facts found in ${scored.length} texts with gold (${set}):\n${lines}\n`);
    expect(lines).toMatch(/^adoptions\s+P [01]\.\d{3}\s+R [01]\.\d{3}/mu);
  });
});

test('texts that no rule was written for are read well enough to be trusted', () => {
  const scored = goldTexts(folderOf('unseen')).map(scoreText);
  expect(macroF1(scored)).toBeGreaterThan(0.85);
  for (const kind of ['adoptions', 'leaders'] as const) expect(precision(total(scored, kind))).toBeGreaterThan(0.92);
});

test('the confidence of each rule rests on what they measure now: npm run calibrate', () => {
  const counts = [...ruleCounts(goldTexts(folderOf('unseen')).map(scoreText))].map(([rule, { right, wrong }]) => [
    rule,
    [right, wrong],
  ]);
  expect(Object.fromEntries(counts)).toEqual(measured);
});

describe('a fact is scored', () => {
  const leader = { region: '长沙市', role: '链长', holder: '市长', chain: null };
  const counts = (...args: Parameters<typeof compare>) => {
    const { right, wrong, missed } = compare(...args);
    return [right.length, wrong.length, missed.length];
  };

  test('right under a shorter name of its region and another name of its role', () => {
    expect(counts('leaders', [leader], [{ ...leader, region: '长沙', role: '产业链链长' }])).toEqual([1, 0, 0]);
  });

  test('wrong with another role, and what the gold has is missed', () => {
    expect(counts('leaders', [leader], [{ ...leader, role: '总链长' }])).toEqual([0, 1, 1]);
  });

  test('wrong where it is found again as another', () => {
    expect(counts('experts', [{ name: '王某某' }], [{ name: '王某某' }, { name: '王某某' }])).toEqual([1, 1, 0]);
  });

  test('once for a region, however often it is told', () => {
    expect(counts('adoptions', [{ region: '广西壮族自治区' }], [{ region: '广西' }, { region: '广西壮族自治区' }])).toEqual([
      1, 0, 0,
    ]);
  });

  test('neither right nor wrong where the gold leaves it open', () => {
    const open = [{ ...leader, optional: true }];
    expect(counts('leaders', open, [leader])).toEqual([0, 0, 0]);
    expect(counts('leaders', open, [])).toEqual([0, 0, 0]);
  });

  test('right in either script', () => {
    const [gold, found] = [
      { region: '广东省', name: '电子信息产业' },
      { region: '廣東省', name: '電子信息產業' },
    ];
    expect(counts('clusters', [gold], [found])).toEqual([1, 0, 0]);
  });

  test('the firm one takes the match before an optional one like it', () => {
    const gold = [
      { name: '一链一策', region: null, optional: true },
      { name: '一链一策', region: null },
    ];
    expect(counts('mechanisms', gold, [{ name: '一链一策', region: '青岛市' }])).toEqual([1, 0, 0]);
  });
});
