import type { Sequences } from '../cascades/sequences.ts';
import type { Delay } from '../delay/delay.ts';
import type { Adoptions } from './adoptions.ts';
import type { Weighting } from './weighting.ts';

/** How an explanation is scored. */
export interface Scoring {
  weighting: Weighting;
  delay: Delay;
  rate: number;
  /** `delay.constant(rate)`. */
  constant: number;
  /** How often each policy counts; absent: once. */
  counts?: Float64Array | undefined;
}

/** The adoptions of one destination that somebody preceded, and how well each is explained so far. */
export interface Destination {
  region: number;
  policy: Int32Array;
  position: Int32Array;
  /** How often the policy counts. */
  count: Float64Array;
  /** Of the weighting: what is added to ln f. */
  offset: Float64Array;
  /** Best weight so far, 0 where none; changed by `take`. */
  explained: Float64Array;
}

export function destination(region: number, sequences: Sequences, adoptions: Adoptions, scoring: Scoring): Destination {
  const [first, end] = [adoptions.starts[region] as number, adoptions.starts[region + 1] as number];
  const policies = adoptions.policy.slice(first, end);
  const positions = adoptions.position.slice(first, end);
  const counts = new Float64Array(end - first);
  let size = 0;
  for (let i = 0; i < policies.length; i++) {
    const [c, p] = [policies[i] as number, positions[i] as number];
    const count = scoring.counts?.[c] ?? 1;
    if (count === 0 || sequences.before[p] === sequences.starts[c]) continue;
    policies[size] = c;
    positions[size] = p;
    counts[size++] = count;
  }
  const [policy, position, count] = [policies.subarray(0, size), positions.subarray(0, size), counts.subarray(0, size)];
  const best = scoring.weighting.usesBest ? bests(policy, position, sequences, scoring) : new Float64Array(size);
  const offset = best.map((density) => scoring.weighting.offset(density));
  return { region, policy, position, count, offset, explained: new Float64Array(size) };
}

/** Largest ln f over the earlier adopters of each event. */
function bests(
  policy: Int32Array,
  position: Int32Array,
  { starts, before, time }: Sequences,
  { delay, rate, constant }: Scoring,
): Float64Array {
  const found = new Float64Array(position.length).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < position.length; i++) {
    const p = position[i] as number;
    for (let q = (before[p] as number) - 1; q >= (starts[policy[i] as number] as number); q--) {
      found[i] = Math.max(found[i] as number, delay.logDensity((time[p] as number) - (time[q] as number), rate, constant));
      if (delay.falling) break;
    }
  }
  return found;
}

/** What each origin would add to what is explained so far: one pass over all earlier adopters. */
export function gains(of: Destination, sequences: Sequences, { delay, rate, constant }: Scoring): Float64Array {
  const { starts, region, time, before, regions } = sequences;
  const sums = new Float64Array(regions);
  for (let i = 0; i < of.position.length; i++) {
    const p = of.position[i] as number;
    const until = time[p] as number;
    const first = starts[of.policy[i] as number] as number;
    const [offset, explained, count] = [of.offset[i] as number, of.explained[i] as number, of.count[i] as number];
    for (let q = (before[p] as number) - 1; q >= first; q--) {
      const more = delay.logDensity(until - (time[q] as number), rate, constant) + offset - explained;
      if (more > 0) {
        const u = region[q] as number;
        sums[u] = (sums[u] as number) + more * count;
      } else if (delay.falling) break;
    }
  }
  return sums;
}

/** Calls `visit` for every adoption of the destination that the origin preceded strictly. */
export function eachExplained(
  origin: number,
  of: Destination,
  sequences: Sequences,
  adoptions: Adoptions,
  { delay, rate, constant }: Scoring,
  visit: (event: number, weight: number, lag: number) => void,
): void {
  const { time } = sequences;
  const end = adoptions.starts[origin + 1] as number;
  let at = adoptions.starts[origin] as number;
  for (let i = 0; i < of.policy.length; i++) {
    const c = of.policy[i] as number;
    while (at < end && (adoptions.policy[at] as number) < c) at++;
    if (at === end) return;
    if (adoptions.policy[at] !== c) continue;
    const lag = (time[of.position[i] as number] as number) - (time[adoptions.position[at] as number] as number);
    if (lag > 0) visit(i, delay.logDensity(lag, rate, constant) + (of.offset[i] as number), lag);
  }
}
