import type { Cascades } from '../cascades/cascades.ts';
import type { Sequences } from '../cascades/sequences.ts';
import { fitRate } from '../delay/fit.ts';
import { type Beta, beginning, rounds, setting } from './destination.ts';
import { histories, longestSpread } from './histories.ts';
import type { Parents, Setting } from './parents.ts';
import { trials } from './trials.ts';

export interface CticOptions {
  /** λ in 1/unit of the data; absent: fitted. */
  rate?: number | undefined;
  /** Of EM, 60 if absent. */
  rounds?: number;
  /** For how long after its first adoption a policy is watched; absent: the longest spread in the data. */
  window?: number;
  /** On every chance without a prior of its own; absent: `sparse`. */
  beta?: Beta;
  /** How often each policy counts, as in a bootstrap sample; absent: once. */
  counts?: Float64Array | undefined;
}

/** Tables of origin × destination are flat: origin * regions + destination. */
export interface Ctic {
  /** V: expected number of adoptions that the destination took from the origin. */
  adoptions: Float64Array;
  /** k: in which share of its chances the destination took the policy from the origin. */
  chance: Float64Array;
  /** μ by destination: rate of adopting for own reasons, in 1/unit of the data. */
  background: Float64Array;
  rate: number;
  /** λ that the expected deliveries would have, one step of EM further. */
  nextRate: number;
}

/** Says nothing beforehand. */
export const flat: Beta = { a: 1, b: 1 };

/** Most pairs are no ties: as if each origin had already been ignored four times. Steadies small data. */
export const sparse: Beta = { a: 1, b: 5 };

/**
 * Continuous-time independent cascades (Saito et al. 2009; METHOD §3) fitted by EM: the ranking that holds up where
 * adoptions are missing or have own reasons, as it also learns from those who did not follow.
 */
export function ctic(cascades: Cascades, sequences: Sequences, options: CticOptions = {}): Ctic {
  const open = opener(cascades, sequences, options);
  const rate = options.rate ?? fittedRate(cascades, sequences, open);
  const size = cascades.regions.length;
  const found: Ctic = {
    adoptions: new Float64Array(size * size),
    chance: new Float64Array(size * size),
    background: new Float64Array(size),
    rate,
    nextRate: rate,
  };
  let [sent, delays] = [0, 0];
  for (let v = 0; v < size; v++) {
    const of = open(v, rate);
    const { parents, expected } = rounds(of, beginning(of), options.rounds ?? 60);
    sent += total(expected.sent);
    delays += expected.delays;
    found.background[v] = parents.background;
    parents.chance.forEach((chance, u) => {
      found.chance[u * size + v] = chance;
      found.adoptions[u * size + v] = expected.adoptions[u] as number;
    });
  }
  if (sent > 0 && delays > 0) found.nextRate = sent / delays;
  return found;
}

type Open = (destination: number, rate: number) => Setting;

/** Opens one destination after the other: all at once would take the memory of every pair in every policy. */
function opener(cascades: Cascades, sequences: Sequences, { window, beta, counts }: CticOptions): Open {
  const lives = histories(cascades, sequences, window ?? longestSpread(sequences));
  const priors = cascades.regions.map((_, v) => cascades.priors.filter(({ destination }) => destination === v));
  return (v, rate) =>
    setting(trials(cascades, sequences, lives[v] ?? []), cascades.regions.length, {
      rate,
      beta: beta ?? sparse,
      priors: priors[v] ?? [],
      counts,
    });
}

/** λ = deliveries / delivery times, alternated with EM, from the rate of all lags. */
function fittedRate(cascades: Cascades, sequences: Sequences, open: Open): number {
  let rate = fitRate(sequences) ?? 1;
  const states: (Parents | undefined)[] = cascades.regions.map(() => undefined);
  for (let turn = 0; turn < 12; turn++) {
    let [sent, delays] = [0, 0];
    for (let v = 0; v < states.length; v++) {
      const of = open(v, rate);
      const { parents, expected } = rounds(of, states[v] ?? beginning(of), 12);
      states[v] = parents;
      sent += total(expected.sent);
      delays += expected.delays;
    }
    if (!(sent > 0 && delays > 0)) return rate;
    rate = sent / delays;
  }
  return rate;
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
