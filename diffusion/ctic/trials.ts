import type { Cascades } from '../cascades/cascades.ts';
import type { Sequences } from '../cascades/sequences.ts';
import type { History } from './histories.ts';

/**
 * What one destination lived through, flat: a trial is a policy that others had adopted while the destination was
 * watched; those others stand at starts[i] to starts[i + 1] - 1.
 */
export interface Trials {
  starts: Int32Array;
  /** The policy of each trial. */
  policy: Int32Array;
  /** 1 where the destination adopted in the end, 0 where it was watched in vain. */
  adopted: Uint8Array;
  /** 1 where a document of the destination names its models for this adoption. */
  pinned: Uint8Array;
  /** From the first adoption of the policy to that of the destination, or to the horizon. */
  exposure: Float64Array;
  origin: Int32Array;
  /** From the origin's adoption to the destination's, or to the horizon; above 0. */
  lag: Float64Array;
  /** 1 where a document names this origin for this adoption. */
  named: Uint8Array;
}

/** All trials of one destination. Memory: 13 bytes for each pair of a trial and an earlier adopter. */
export function trials(cascades: Cascades, sequences: Sequences, history: History): Trials {
  const { starts, region, time } = sequences;
  const size = history.length;
  const pairs = history.reduce((sum, { policy, end }) => sum + end - (starts[policy] as number), 0);
  const result: Trials = {
    starts: new Int32Array(size + 1),
    policy: Int32Array.from(history, ({ policy }) => policy),
    adopted: Uint8Array.from(history, ({ adoption }) => (adoption === undefined ? 0 : 1)),
    pinned: new Uint8Array(size),
    exposure: new Float64Array(size),
    origin: new Int32Array(pairs),
    lag: new Float64Array(pairs),
    named: new Uint8Array(pairs),
  };
  let at = 0;
  history.forEach(({ policy, until, end, adoption }, i) => {
    const first = starts[policy] as number;
    result.exposure[i] = until - (time[first] as number);
    const follows = adoption === undefined ? undefined : cascades.policies[policy]?.adoptions[adoption]?.follows;
    for (let p = first; p < end; p++, at++) {
      result.origin[at] = region[p] as number;
      result.lag[at] = until - (time[p] as number);
      // A model that has no earlier date pins nothing.
      if (follows?.includes(region[p] as number)) {
        result.named[at] = 1;
        result.pinned[i] = 1;
      }
    }
    result.starts[i + 1] = at;
  });
  return result;
}
