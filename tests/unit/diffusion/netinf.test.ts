import { describe, expect, test } from '@jest/globals';
import type { Cascades } from '../../../diffusion/cascades/cascades.ts';
import { middles } from '../../../diffusion/cascades/draw.ts';
import type { sequences } from '../../../diffusion/cascades/sequences.ts';
import { type NetInfOptions, netinf, optimality } from '../../../diffusion/netinf/netinf.ts';
import { replay } from '../../../diffusion/netinf/replay.ts';
import { meaningOfP, vuongP } from '../../../diffusion/netinf/vuong.ts';
import { seeded, uniform } from '../../../diffusion/random/random.ts';
import { cascadesOf, csv, references } from './data.ts';

const folder = references();
(folder ? describe : describe.skip)("On SNAP's example NetInf", () => {
  const file = (name: string) => csv(`${folder}/example-${name}.csv`);
  const cascades = folder ? cascadesOf(file('cascades')) : ({ regions: [], policies: [], cutOff: 0, priors: [] } as Cascades);
  const drawn = middles(cascades);
  const name = (region: number) => cascades.regions[region]?.id ?? '';
  const index = (id: string | undefined) => cascades.regions.findIndex((region) => region.id === id);
  const named = (options: NetInfOptions) =>
    netinf(drawn, options).edges.map((edge) => ({ ...edge, origin: name(edge.origin), destination: name(edge.destination) }));

  test('finds the five published edges, in order', () => {
    const found = named({ weighting: 'snap', rate: 1, edges: 5 });
    expect(found.map(({ origin, destination }) => [origin, destination])).toEqual(
      file('ref-published').map((row) => [row['origin'], row['destination']]),
    );
  });

  test("finds all of SNAP's edges with its gains, in its order where gains differ", () => {
    const found = named({ weighting: 'snap', rate: 1 });
    const reference = file('ref-snap');
    expect(found).toHaveLength(reference.length);
    reference.forEach((row, i) => {
      expect(Math.abs((found[i]?.gain ?? 0) - Number(row['gain']))).toBeLessThan(1e-6);
      const ours = found.find(({ origin, destination }) => origin === row['origin'] && destination === row['destination']);
      expect(Math.abs((ours?.gain ?? 0) - Number(row['gain']))).toBeLessThan(1e-6);
      expect(ours?.explained).toBe(Number(row['volume']));
    });
  });

  test('agrees with every choice, gain and corrected p of the R package', () => {
    const reference = file('ref-r');
    const network = reference.map((row) => ({ origin: index(row['origin']), destination: index(row['destination']) }));
    const replayed = replay(network, drawn, { weighting: 'paper', rate: 1 });
    reference.forEach((row, i) => {
      const ours = replayed[i] as (typeof replayed)[number];
      expect(Math.abs(ours.gain - Number(row['improvement']))).toBeLessThan(1e-6);
      expect(ours.best - ours.gain).toBeLessThan(1e-9 * Math.max(1, ours.best));
      expect(ours.explained).toBe(Number(row['newly_explained']));
      if (row['p_value_corrected'] === 'nan') expect(ours.p).toBeNaN();
      else expect(Math.abs(ours.p - Number(row['p_value_corrected']))).toBeLessThan(1e-6);
    });
  });

  test('knows afterwards that it gains over nine tenths of the best network of its size', () => {
    for (const weighting of ['snap', 'paper'] as const) {
      const options = { weighting, rate: 1, edges: 60 };
      const found = netinf(drawn, options);
      const { bound, share } = optimality(found, drawn, options);
      expect(bound).toBeGreaterThanOrEqual(found.gain);
      expect(share).toBeGreaterThan(0.9);
    }
  });
});

/** Plain greedy choice over all pairs, from the definition. */
function plain(drawn: ReturnType<typeof sequences>, rate: number, edges: number): number[] {
  const best = new Map<string, number>();
  const gains: number[] = [];
  for (let k = 0; k < edges; k++) {
    const gain = new Map<string, number>();
    each(drawn, (u, v, event, lag) => {
      const more = Math.log(rate) - rate * lag - Math.log(1e-64) - (best.get(event) ?? 0);
      if (more > 0) gain.set(`${u} ${v}`, (gain.get(`${u} ${v}`) ?? 0) + more);
    });
    const [top, value] = [...gain].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    gains.push(value);
    each(drawn, (u, v, event, lag) => {
      if (`${u} ${v}` !== top) return;
      best.set(event, Math.max(best.get(event) ?? 0, Math.log(rate) - rate * lag - Math.log(1e-64)));
    });
  }
  return gains;
}

function each(drawn: ReturnType<typeof sequences>, visit: (u: number, v: number, event: string, lag: number) => void): void {
  for (let c = 0; c + 1 < drawn.starts.length; c++)
    for (let p = drawn.starts[c] as number; p < (drawn.starts[c + 1] as number); p++)
      for (let q = drawn.starts[c] as number; q < p; q++) {
        const lag = (drawn.time[p] as number) - (drawn.time[q] as number);
        if (lag > 0) visit(drawn.region[q] as number, drawn.region[p] as number, `${c} ${drawn.region[p]}`, lag);
      }
}

describe('NetInf', () => {
  const random = seeded(5);
  const made: Cascades = {
    regions: Array.from({ length: 12 }, (_, i) => ({ id: String(i).padStart(2, '0') })),
    policies: Array.from({ length: 40 }, (_, c) => ({
      id: `p${c}`,
      adoptions: Array.from({ length: 12 }, (_, region) => ({ region, time: Math.floor(uniform(random) * 400) / 10 }))
        .filter(() => uniform(random) < 0.6)
        .map(({ region, time }) => ({ region, from: time, to: time })),
      abstained: [],
    })),
    cutOff: 40,
    priors: [],
  };
  const drawn = middles(made);

  test('by destination gives the gains of the plain greedy choice over all pairs', () => {
    const lazy = netinf(drawn, { weighting: 'snap', rate: 0.3, edges: 60 }).edges.map(({ gain }) => gain);
    plain(drawn, 0.3, 60).forEach((gain, i) => {
      expect(lazy[i]).toBeCloseTo(gain, 6);
    });
  });

  test.each(['exponential', 'rayleigh', 'power-law'] as const)('under a %s delay takes edges of falling gains', (delay) => {
    const { edges, rate } = netinf(drawn, { delay });
    expect(rate).toBeGreaterThan(0);
    expect(edges.length).toBeGreaterThan(20);
    edges.slice(1).forEach(({ gain }, i) => {
      expect(gain).toBeLessThanOrEqual((edges[i]?.gain ?? 0) * (1 + 1e-9));
    });
  });

  test('counts a policy twice as if it stood twice in the data', () => {
    const twice = { ...made, policies: [...made.policies, ...made.policies.slice(0, 10)] };
    const counts = Float64Array.from(made.policies, (_, c) => (c < 10 ? 2 : 1));
    const weighted = netinf(drawn, { rate: 0.2, counts }).edges;
    const doubled = netinf(middles(twice), { rate: 0.2 }).edges;
    expect(weighted.map(({ origin, destination }) => [origin, destination])).toEqual(
      doubled.map(({ origin, destination }) => [origin, destination]),
    );
    expect(weighted[5]?.p).toBeCloseTo(doubled[5]?.p ?? 0, 9);
  });

  const tie = (adoptions: [region: number, time: number][][]) =>
    middles({
      regions: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
      policies: adoptions.map((policy, c) => ({
        id: `p${c}`,
        adoptions: policy.map(([region, time]) => ({ region, from: time, to: time })),
        abstained: [],
      })),
      cutOff: 10,
      priors: [],
    });

  test('breaks a tie by the codes of the regions, whatever the order of the policies', () => {
    // a and b precede c by the same lags, in policies of their own.
    const policies: [number, number][][] = [
      [
        [0, 0],
        [2, 1],
      ],
      [
        [1, 0],
        [2, 1],
      ],
    ];
    for (const order of [policies, [...policies].reverse()])
      expect(netinf(tie(order), { rate: 1 }).edges.map(({ origin }) => origin)).toEqual([0, 1]);
  });

  test('prefers more explained adoptions among equal gains', () => {
    // c adopts three times. b comes before it twice, with half of the surplus each; a comes last before it once, with all of it.
    const half = Math.log(0.5 / 1e-10) / 2;
    const drawn = tie([
      [
        [0, 0],
        [2, 1],
      ],
      [
        [1, 0],
        [3, half],
        [2, half + 1],
      ],
      [
        [1, 0],
        [4, half],
        [2, half + 1],
      ],
    ]);
    const into = netinf(drawn, { rate: 1 }).edges.filter(({ destination }) => destination === 2);
    expect(into[0]).toMatchObject({ origin: 1, explained: 2 });
    expect(into[1]?.gain).toBeCloseTo(into[0]?.gain ?? 0, 9);
  });

  test('gives a bound that no network of its size exceeds', () => {
    const small = middles({
      ...made,
      regions: made.regions.slice(0, 4),
      policies: made.policies
        .slice(0, 12)
        .map((policy) => ({ ...policy, adoptions: policy.adoptions.filter(({ region }) => region < 4) })),
    });
    const pairs = [0, 1, 2, 3].flatMap((origin) =>
      [0, 1, 2, 3].flatMap((destination) => (origin === destination ? [] : [{ origin, destination }])),
    );
    const total = (network: typeof pairs) => replay(network, small, { rate: 0.3 }).reduce((sum, { gain }) => sum + gain, 0);
    const best = Math.max(
      ...pairs.flatMap((a, i) => pairs.slice(i + 1).flatMap((b, j) => pairs.slice(i + j + 2).map((c) => total([a, b, c])))),
    );
    const found = netinf(small, { rate: 0.3, edges: 3 });
    const { bound, share } = optimality(found, small);
    expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
    expect(found.gain).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
    expect(share).toBeLessThan(1);
  });

  test('never makes parent and child of regions that adopt at the same time', () => {
    expect(
      netinf(
        tie([
          [
            [0, 1],
            [1, 1],
          ],
        ]),
        { rate: 1 },
      ).edges,
    ).toEqual([]);
  });
});

describe("Vuong's p", () => {
  test.each([
    [1, 0.17],
    [2, 0.083],
    [3, 0.043],
    [5, 0.013],
  ])('of %i newly explained adoptions is %d, as its explanation says', (explained, p) => {
    const gain = Math.log(0.5 / 1e-10);
    expect(Math.abs(vuongP({ gain: explained * gain, squares: explained * gain * gain }, 50) - p)).toBeLessThan(0.006);
    expect(meaningOfP).toContain(String(p));
  });
});
