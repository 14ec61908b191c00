import { describe, expect, test } from '@jest/globals';
import { simulate } from '../../../../diffusion/simulation/simulate.ts';
import { provincial } from '../../../../server/diffusion/cascades.ts';
import { inferredTies } from '../../../../server/diffusion/inferred-ties.ts';
import { rankings } from '../../../../server/diffusion/rankings.ts';
import { tieByModels } from '../../../../server/diffusion/tie-by-models.ts';

const drawn = simulate({ regions: 12, policies: 60, edges: 20, seed: 8 });
const cascades = { ...drawn.cascades, regions: drawn.cascades.regions.map((one) => ({ ...one, level: 'province' })) };
const regions = new Map(cascades.regions.map(({ id }) => [id, { id, kind: 'Province' as const, label: id }]));
const found = rankings(cascades);

describe('Where the policies suffice', () => {
  test('every model ranks, and ties that most have among their first stand first', () => {
    const shown = inferredTies(found, regions, 10);
    expect(shown).toMatchObject({ answer: 'ranking', model: 'ctic', policies: 60 });
    expect(shown.others.map(({ model }) => model)).toEqual(['netinf', 'netrate', 'precedence']);
    expect(shown.others.flatMap(({ ties }) => ties.map(({ grade }) => grade))).not.toContain('confirmed');
    const counts = shown.agreement.map(({ models }) => models.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBe(4);
  });

  test('a real tie has its rank in each model, and a grade in the default one alone', () => {
    const [tie] = found.best.ties;
    const of = tieByModels(found, cascades, tie?.origin ?? '', tie?.destination ?? '');
    expect(of).toMatchObject({ answer: 'ranking', agree: true });
    expect(of.rows.map(({ model, grade }) => [model, grade])).toEqual([
      ['ctic', 'confirmed'],
      ['netinf', null],
      ['netrate', null],
      ['precedence', null],
    ]);
    expect(of.rows[0]?.rank).toBe(1);
    expect(of.order.before + of.order.after + of.order.open).toBe(of.order.both);
  });
});

test('Below that only the order is shown, without a grade', () => {
  const few = { ...cascades, policies: cascades.policies.slice(0, 5) };
  const of = tieByModels(rankings(few), few, 'n00', 'n01');
  expect(of).toMatchObject({ answer: 'not enough data', agree: null });
  expect(of.rows.map(({ model, grade, stability }) => [model, grade, stability])).toEqual([['precedence', null, null]]);
});

test('A city is not compared with provinces, though its order with one is told', () => {
  const mixed = { ...cascades, regions: cascades.regions.map((one, i) => ({ ...one, level: i === 0 ? 'city' : 'province' })) };
  const of = tieByModels(rankings(provincial(mixed)), mixed, 'n00', 'n01');
  expect(of).toMatchObject({ answer: 'not compared', rows: [] });
  expect(of.order.both).toBeGreaterThan(0);
});

test('Provinces alone keep whom they follow and what is cued, by their new places', () => {
  const { regions: all, policies } = provincial({
    regions: ['a', 'b', 'c'].map((id) => ({ id, level: id === 'a' ? 'city' : 'province' })),
    policies: [
      {
        id: 'p',
        adoptions: [
          { region: 1, from: 0, to: 1 },
          { region: 2, from: 5, to: 6, follows: [0, 1] },
        ],
        abstained: [0],
      },
    ],
    cutOff: 9,
    priors: [],
  });
  expect(all.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(policies).toEqual([
    {
      id: 'p',
      adoptions: [
        { region: 0, from: 0, to: 1 },
        { region: 1, from: 5, to: 6, follows: [0] },
      ],
      abstained: [],
    },
  ]);
});
