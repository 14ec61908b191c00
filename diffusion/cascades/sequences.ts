import type { Cascades } from './cascades.ts';

/**
 * One drawing of all dates: each policy as its adopters in the order of time, flat.
 * Policy c holds the positions starts[c] to starts[c + 1] - 1.
 */
export interface Sequences {
  /** Number of regions. */
  regions: number;
  /** policies + 1 offsets. */
  starts: Int32Array;
  /** Region at each position. */
  region: Int32Array;
  /** Time at each position, not falling within a policy. */
  time: Float64Array;
  /** First position of the policy whose time is not strictly earlier: the candidates of position p are starts[c] to before[p] - 1. */
  before: Int32Array;
}

/** @param times one time for each adoption, in the order of `cascades.policies` and their `adoptions` */
export function sequences(cascades: Cascades, times: ArrayLike<number>): Sequences {
  const { policies, regions } = cascades;
  const starts = new Int32Array(policies.length + 1);
  policies.forEach(({ adoptions }, c) => {
    starts[c + 1] = (starts[c] as number) + adoptions.length;
  });
  const size = starts[policies.length] as number;
  const region = new Int32Array(size);
  const time = new Float64Array(size);
  const before = new Int32Array(size);
  policies.forEach(({ adoptions }, c) => {
    const first = starts[c] as number;
    const drawn = adoptions.map((one, i) => ({ region: one.region, time: times[first + i] as number }));
    drawn.sort((a, b) => a.time - b.time || a.region - b.region);
    drawn.forEach((one, i) => {
      const p = first + i;
      region[p] = one.region;
      time[p] = one.time;
      before[p] = i > 0 && time[p - 1] === one.time ? (before[p - 1] as number) : p;
    });
  });
  return { regions: regions.length, starts, region, time, before };
}
