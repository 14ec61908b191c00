import type { Cascades } from '../cascades/cascades.ts';
import { innovativeness } from '../innovativeness/innovativeness.ts';
import { type Measure, rate, walker } from '../innovativeness/scores.ts';
import { seeded } from '../random/random.ts';
import { digits, type Table } from './table.ts';

/** How early each region adopts, by two scores. @param period of the rate score, in the unit of the data */
export function regionTable(cascades: Cascades, period: number, seed: number): Table {
  const measures: [string, Measure][] = [
    ['walker', walker],
    ['rate', rate(period)],
  ];
  const rows = measures.flatMap(([measure, of]) =>
    innovativeness(cascades, of, seeded(seed)).map(({ region, score, interval: [low, high], policies, rank, role }) => ({
      measure,
      region,
      score: digits(score),
      low: digits(low),
      high: digits(high),
      policies: String(policies),
      rank: rank === undefined ? '' : String(rank),
      role,
    })),
  );
  return {
    columns: ['measure', 'region', 'score', 'low', 'high', 'policies', 'rank', 'role'],
    rows,
    words: [
      'walker is 1 for the first adopter of a policy and 0 for the last; rate is adoptions for each period at risk, and counts those still waiting.',
      'low and high hold 95 % of the resampled policies; a region whose interval overlaps another has no rank.',
    ],
  };
}
