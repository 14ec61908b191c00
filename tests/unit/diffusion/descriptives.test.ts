import { describe, expect, test } from '@jest/globals';
import type { Cascades } from '../../../diffusion/cascades/cascades.ts';
import { middles } from '../../../diffusion/cascades/draw.ts';
import { curves } from '../../../diffusion/curve/curve.ts';
import { fitLogistic } from '../../../diffusion/curve/logistic.ts';
import { eventHistory } from '../../../diffusion/event-history/event-history.ts';
import { innovativeness } from '../../../diffusion/innovativeness/innovativeness.ts';
import { rate, walker } from '../../../diffusion/innovativeness/scores.ts';
import { logisticRegression } from '../../../diffusion/numbers/logistic.ts';
import { seeded, uniform } from '../../../diffusion/random/random.ts';

describe('Logistic regression', () => {
  test('of a two by two table gives its log odds ratio and standard error', () => {
    const cells: [x: number, y: number, count: number][] = [
      [0, 0, 40],
      [0, 1, 10],
      [1, 0, 20],
      [1, 1, 30],
    ];
    const all = cells.flatMap(([x, y, count]) => Array.from({ length: count }, () => ({ x, y })));
    const fitted = logisticRegression(
      all.map(({ x }) => Float64Array.from([1, x])),
      all.map(({ y }) => y),
    );
    expect(fitted?.[1]?.estimate).toBeCloseTo(Math.log((40 * 30) / (10 * 20)), 8);
    expect(fitted?.[1]?.standardError).toBeCloseTo(Math.sqrt(1 / 40 + 1 / 10 + 1 / 20 + 1 / 30), 8);
  });

  test('gives nothing where a covariate separates the outcomes or repeats another', () => {
    const rows = [0, 0, 1, 1];
    expect(
      logisticRegression(
        rows.map((x) => Float64Array.from([1, x])),
        rows,
      ),
    ).toBeUndefined();
    expect(
      logisticRegression(
        rows.map((x) => Float64Array.from([1, x, x])),
        [0, 1, 0, 1],
      ),
    ).toBeUndefined();
  });
});

describe('Event history', () => {
  // 24 regions in a ring; each adopted neighbour adds 1.5 to the log-odds of -4 a period.
  const random = seeded(11);
  const size = 24;
  const policies = Array.from({ length: 30 }, (_, c) => {
    const when = new Map([[c % size, 0]]);
    for (let period = 0; period < 20; period++) {
      const before = new Set(when.keys());
      for (let v = 0; v < size; v++) {
        const near = [(v + 1) % size, (v + size - 1) % size].filter((other) => before.has(other)).length;
        if (!when.has(v) && uniform(random) < 1 / (1 + Math.exp(4 - 1.5 * near))) when.set(v, period + 0.5);
      }
    }
    return {
      id: `p${c}`,
      adoptions: [...when].sort(([a], [b]) => a - b).map(([region, time]) => ({ region, from: time, to: time })),
      abstained: Array.from({ length: size }, (_, v) => v).filter((v) => !when.has(v)),
    };
  });
  const cascades: Cascades = {
    regions: Array.from({ length: size }, (_, i) => ({ id: String(i) })),
    policies,
    cutOff: 20,
    priors: [],
  };
  const ring = (a: string, b: string) => [1, size - 1].includes(Math.abs(Number(a) - Number(b)));
  const found = eventHistory(cascades, middles(cascades), { period: 1, neighbours: ring });

  test('finds what an adopted neighbour does to the odds, within its standard error', () => {
    const effect = found?.effects.find(({ name }) => name === 'neighbours that have adopted');
    expect(Math.abs((effect?.estimate ?? 0) - 1.5)).toBeLessThan(3 * (effect?.standardError ?? 0));
    expect(effect?.standardError).toBeLessThan(0.2);
    expect(effect?.p).toBeLessThan(1e-6);
  });

  test('counts every adoption but the first of each policy, and says what did not vary', () => {
    expect(found?.adoptions).toBe(policies.reduce((sum, { adoptions }) => sum + adoptions.length - 1, 0));
    expect(found?.constant).toContain('parent has adopted');
  });
});

describe('An adoption curve', () => {
  test('fits the curve that the dates were drawn from', () => {
    const times = Array.from({ length: 31 }, (_, i) => 1000 + Math.log((i + 0.5) / 40 / (1 - (i + 0.5) / 40)) / 0.01);
    const fitted = fitLogistic(times, 40);
    expect(fitted?.speed).toBeCloseTo(0.01, 6);
    expect(fitted?.midpoint).toBeCloseTo(1000, 3);
    expect(fitted?.fit).toBeGreaterThan(0.999);
  });

  test('counts the regions at risk by tier, and those of which nothing is known apart', () => {
    const cascades: Cascades = {
      regions: [
        { id: 'a', level: 'province' },
        { id: 'b', level: 'province' },
        { id: 'c', level: 'city' },
        { id: 'd', level: 'city' },
      ],
      policies: [
        {
          id: 'p',
          adoptions: [
            { region: 0, from: 5, to: 7 },
            { region: 2, from: 1, to: 1 },
          ],
          abstained: [1],
        },
      ],
      cutOff: 10,
      priors: [],
    };
    const [all, city, province] = curves(cascades, cascades.policies[0] as Cascades['policies'][number]);
    expect(all?.steps).toEqual([
      { time: 1, region: 'c', adopters: 1, atRisk: 3 },
      { time: 6, region: 'a', adopters: 2, atRisk: 2 },
    ]);
    expect(city).toMatchObject({ tier: 'city', adopted: 1, abstained: 0, unknown: 1, logistic: undefined });
    expect(province).toMatchObject({ tier: 'province', adopted: 1, abstained: 1, unknown: 0 });
  });
});

describe('Innovativeness', () => {
  const random = seeded(2);
  // Region 0 always comes first, 7 abstains from most, the others come in any order.
  const policies = Array.from({ length: 60 }, (_, c) => {
    const adoptions = Array.from({ length: 7 }, (_, region) => (region === 0 ? 0 : 10 + uniform(random) * 90)).map(
      (time, region) => ({ region, from: time, to: time }),
    );
    return c % 10 === 0
      ? { id: `p${c}`, adoptions: [...adoptions, { region: 7, from: 100, to: 100 }], abstained: [] }
      : { id: `p${c}`, adoptions, abstained: [7] };
  });
  const cascades: Cascades = {
    regions: Array.from({ length: 8 }, (_, i) => ({ id: `r${i}` })),
    policies,
    cutOff: 120,
    priors: [],
  };

  test.each([
    ['Walker', walker],
    ['rate', rate(10)],
  ])('by the %s score ranks the one leader and no regions whose intervals overlap', (_, measure) => {
    const rows = innovativeness(cascades, measure, seeded(1), 400);
    expect(rows[0]).toMatchObject({ region: 'r0', rank: 1, role: 'leader' });
    expect(rows.at(-1)).toMatchObject({ region: 'r7', rank: 8, role: 'laggard' });
    expect(rows.slice(1, -1).map((row) => row.rank)).toEqual(Array(6).fill(undefined));
  });

  test('by the rate score counts the wait of a region that has not adopted', () => {
    const laggard = (cutOff: number) =>
      innovativeness({ ...cascades, cutOff }, rate(10), seeded(1), 50).find(({ region }) => region === 'r7')?.score ?? 0;
    expect(laggard(120)).toBeCloseTo(6 / (6 * 11 + 54 * 12), 12);
    expect(laggard(240)).toBeLessThan(laggard(120));
  });
});
