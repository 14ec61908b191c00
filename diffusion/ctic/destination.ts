import type { Prior } from '../cascades/cascades.ts';
import { type Expected, expect, maximise, type Parents, type Setting } from './parents.ts';
import type { Trials } from './trials.ts';

/** Taken once: where globals are looked up anew each time, as in jest, the innermost loops would wait for them. */
const { exp } = Math;

/** Beta(a, b) on the chance of a tie; Beta(1, 1) says nothing. */
export interface Beta {
  a: number;
  b: number;
}

/** @param counts how often each policy counts; absent: once @param priors those of this destination */
export function setting(
  trials: Trials,
  regions: number,
  { rate, beta, priors, counts }: { rate: number; beta: Beta; priors: readonly Prior[]; counts?: Float64Array | undefined },
): Setting {
  const weights = Float64Array.from(trials.policy, (c) => counts?.[c] ?? 1);
  const opportunities = new Float64Array(regions);
  let exposure = 0;
  weights.forEach((weight, i) => {
    exposure += weight * (trials.exposure[i] as number);
    for (let j = trials.starts[i] as number; j < (trials.starts[i + 1] as number); j++) {
      const u = trials.origin[j] as number;
      opportunities[u] = (opportunities[u] as number) + weight;
    }
  });
  const [a, b] = [new Float64Array(regions).fill(beta.a), new Float64Array(regions).fill(beta.b)];
  for (const prior of priors) {
    a[prior.origin] = prior.a;
    b[prior.origin] = prior.b;
  }
  return { trials, rate, decay: trials.lag.map((lag) => exp(-rate * lag)), counts: weights, opportunities, exposure, a, b };
}

/** Where EM starts: every origin is followed in a fifth of the chances, a tenth of the adoptions have own reasons. */
export function beginning({ trials, counts, opportunities, exposure }: Setting): Parents {
  const adoptions = counts.reduce((sum, count, i) => sum + count * (trials.adopted[i] as number), 0);
  return {
    chance: opportunities.map((chances) => (chances > 0 ? 0.2 : 0)),
    background: exposure > 0 ? (0.1 * adoptions) / exposure : 0,
  };
}

/** @returns the parameters after so many rounds, and what was expected under those of the round before */
export function rounds(of: Setting, start: Parents, count: number): { parents: Parents; expected: Expected } {
  let parents = start;
  let expected = expect(of, parents);
  for (let round = 1; round <= count; round++) {
    parents = maximise(of, expected);
    if (round < count) expected = expect(of, parents);
  }
  return { parents, expected };
}
