import type { Sequences } from '../cascades/sequences.ts';
import { type Delay, delays } from './delay.ts';

/**
 * The rate of the lags when nothing is known of who followed whom: half the rate from lags since the first adopter
 * plus half the rate from lags since the one before, over all adopters but the first of each policy
 * (the rule of the R package NetworkInference).
 * @returns undefined where there are no lags above 0
 */
export function fitRate({ starts, time }: Sequences, delay: Delay = delays.exponential): number | undefined {
  let sinceFirst = 0;
  let sinceLast = 0;
  let events = 0;
  for (let c = 0; c + 1 < starts.length; c++) {
    const first = starts[c] as number;
    for (let p = first + 1; p < (starts[c + 1] as number); p++) {
      sinceFirst += delay.statistic((time[p] as number) - (time[first] as number));
      sinceLast += delay.statistic((time[p] as number) - (time[p - 1] as number));
      events++;
    }
  }
  if (sinceFirst <= 0 || sinceLast <= 0) return undefined;
  return (delay.rateOf(sinceFirst / events) + delay.rateOf(sinceLast / events)) / 2;
}
