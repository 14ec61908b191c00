import type { Cascades } from '../cascades/cascades.ts';
import type { Sequences } from '../cascades/sequences.ts';

/** One region at risk of one policy in one period. */
export interface Spell {
  region: number;
  policy: number;
  /** Periods since the first adoption of the policy, from 0. */
  period: number;
  /** Regions that had adopted before the period began. */
  adopters: ReadonlySet<number>;
  /** 1 where the region adopted in this period. */
  adopted: 0 | 1;
}

/**
 * The region-periods of a discrete-time event history: from the period of the first adoption of each policy to that of
 * the region, or to the cut-off date. First adopters were at risk of nothing that could spread and are left out.
 * @param length of a period, in the unit of the data
 */
export function* spells(cascades: Cascades, { starts, region, time }: Sequences, length: number): Generator<Spell> {
  for (let policy = 0; policy < cascades.policies.length; policy++) {
    const [first, last] = [starts[policy] as number, starts[policy + 1] as number];
    if (first === last) continue;
    const start = time[first] as number;
    const periodOf = (at: number) => Math.floor((at - start) / length);
    const waiting = new Map<number, number>();
    for (let p = first; p < last; p++)
      if ((time[p] as number) > start) waiting.set(region[p] as number, periodOf(time[p] as number));
    const abstained = cascades.policies[policy]?.abstained ?? [];
    const periods = Math.max(0, Math.ceil((cascades.cutOff - start) / length));
    let adopters: ReadonlySet<number> = new Set();
    for (let period = 0, at = first; period < periods; period++) {
      const before = new Set(adopters);
      while (at < last && (time[at] as number) < start + period * length) before.add(region[at++] as number);
      // Those of the very first moment count at once: they are what the others are exposed to.
      if (period === 0) for (let p = first; p < last && time[p] === start; p++) before.add(region[p] as number);
      adopters = before;
      for (const [v, when] of waiting)
        if (period <= when) yield { region: v, policy, period, adopters, adopted: when === period ? 1 : 0 };
      for (const v of abstained) yield { region: v, policy, period, adopters, adopted: 0 };
    }
  }
}
