import type { Reading } from '../cascades/read.ts';
import { curves } from '../curve/curve.ts';
import { digits, type Table, timeText } from './table.ts';

/** The adoption curve of every policy, over all regions and by tier: one row an adoption. */
export function curveTable({ cascades, time: { unit } }: Reading): Table {
  const rows = cascades.policies.flatMap((policy) =>
    curves(cascades, policy).flatMap(({ tier, steps, abstained, unknown, logistic }) =>
      steps.map(({ time, region, adopters, atRisk }) => ({
        policy: policy.id,
        tier,
        time: timeText(time, unit),
        region,
        adopters: String(adopters),
        at_risk: String(atRisk),
        not_adopted: String(abstained),
        unknown: String(unknown),
        midpoint: logistic ? timeText(logistic.midpoint, unit) : '',
        take_off: digits(logistic?.takeOff),
      })),
    ),
  );
  return {
    columns: ['policy', 'tier', 'time', 'region', 'adopters', 'at_risk', 'not_adopted', 'unknown', 'midpoint', 'take_off'],
    rows,
    words: [
      'time is the middle of what a date can mean; midpoint and take_off (a tenth to nine tenths) are those of a logistic curve towards all who adopted or are known not to have.',
      'unknown regions are never counted as not adopting.',
    ],
  };
}
