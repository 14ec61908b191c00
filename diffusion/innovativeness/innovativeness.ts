import type { Cascades } from '../cascades/cascades.ts';
import { quantile } from '../numbers/median.ts';
import { type Random, resample } from '../random/random.ts';
import type { Measure, Share } from './scores.ts';

export interface Innovativeness {
  region: string;
  score: number;
  /** 95 %, over bootstrap samples of the policies. */
  interval: [low: number, high: number];
  /** Policies that say something of the region. */
  policies: number;
  /** From 1; undefined where the interval overlaps another region's: then no order can be told. */
  rank: number | undefined;
  /** Leader or laggard: the interval lies wholly above or below the score of all regions together. */
  role: 'leader' | 'laggard' | 'neither';
}

/**
 * How early regions adopt, over all policies that say something of them, the highest score first. Regions that no
 * policy speaks of are left out.
 */
export function innovativeness(cascades: Cascades, measure: Measure, random: Random, samples = 1000): Innovativeness[] {
  const { regions, policies } = cascades;
  const shares = regions.map((_, region) => policies.map((policy) => measure(region, policy, cascades)));
  const score = (of: readonly (Share | undefined)[], counts?: Float64Array) => {
    let [part, whole] = [0, 0];
    of.forEach((share, c) => {
      part += (counts?.[c] ?? 1) * (share?.part ?? 0);
      whole += (counts?.[c] ?? 1) * (share?.whole ?? 0);
    });
    return whole > 0 ? part / whole : Number.NaN;
  };
  const drawn = Array.from({ length: samples }, () => resample(policies.length, random));
  const overall = score(shares.flat());
  const rows = shares.flatMap((of, i) => {
    const own = score(of);
    if (Number.isNaN(own)) return [];
    const sampled = Float64Array.from(drawn.map((counts) => score(of, counts)).filter((value) => !Number.isNaN(value))).sort();
    const interval: [number, number] = [quantile(sampled, 0.025), quantile(sampled, 0.975)];
    const role =
      interval[0] > overall ? ('leader' as const) : interval[1] < overall ? ('laggard' as const) : ('neither' as const);
    return [{ region: regions[i]?.id ?? '', score: own, interval, policies: of.filter((share) => share).length, role }];
  });
  rows.sort((a, b) => b.score - a.score || (a.region < b.region ? -1 : 1));
  const apart = (a: [number, number], b: [number, number]) => a[0] > b[1] || b[0] > a[1];
  return rows.map((row, i) => ({
    ...row,
    rank: rows.every((other) => other === row || apart(row.interval, other.interval)) ? i + 1 : undefined,
  }));
}
