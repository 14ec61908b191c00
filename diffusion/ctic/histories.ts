import type { Cascades } from '../cascades/cascades.ts';
import type { Sequences } from '../cascades/sequences.ts';

/** One policy in the life of a region: watched until it adopted, or until the horizon. */
interface Watch {
  policy: number;
  until: number;
  /** The earlier adopters stand in the sequences up to this position, exclusive; at least one. */
  end: number;
  /** Index into the adoptions of the policy; undefined where it was watched in vain. */
  adoption: number | undefined;
}

export type History = readonly Watch[];

/**
 * The policies that each region could have taken from somebody. A region that abstained is watched until the cut-off
 * date, and no longer than `window` after the first adoption (METHOD §3).
 */
export function histories(cascades: Cascades, sequences: Sequences, window: number): History[] {
  const { starts, region, time, before } = sequences;
  const found: Watch[][] = cascades.regions.map(() => []);
  cascades.policies.forEach(({ adoptions, abstained }, policy) => {
    const [first, last] = [starts[policy] as number, starts[policy + 1] as number];
    if (first === last) return;
    const number = new Map(adoptions.map((one, i) => [one.region, i]));
    for (let p = first; p < last; p++) {
      const end = before[p] as number;
      const v = region[p] as number;
      if (end > first) found[v]?.push({ policy, until: time[p] as number, end, adoption: number.get(v) });
    }
    const until = Math.min(cascades.cutOff, (time[first] as number) + window);
    let end = last;
    while (end > first && (time[end - 1] as number) >= until) end--;
    if (end > first) for (const v of abstained) found[v]?.push({ policy, until, end, adoption: undefined });
  });
  return found;
}

/** The longest time from first to last adoption of a policy: none is watched for longer than one was ever seen to spread. */
export function longestSpread({ starts, time }: Sequences): number {
  let longest = 0;
  for (let c = 0; c + 1 < starts.length; c++) {
    const [first, last] = [starts[c] as number, (starts[c + 1] as number) - 1];
    if (last > first) longest = Math.max(longest, (time[last] as number) - (time[first] as number));
  }
  return longest;
}
