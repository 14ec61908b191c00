import type { Trials } from './trials.ts';

/** Taken once: where globals are looked up anew each time, as in jest, the innermost loops would wait for them. */
const { max, min } = Math;

/**
 * From whom one destination takes policies over: each origin sends with a probability, the policy arrives after an
 * exponential delay, and beside all origins there is a background of adopting for own reasons.
 */
export interface Parents {
  /** k: probability that an adoption of the origin is sent on, by origin. */
  chance: Float64Array;
  /** μ: rate of adopting for own reasons, in 1/time. */
  background: number;
}

/** What is expected of the hidden deliveries, given the parameters. */
export interface Expected {
  /** V: how many adoptions the destination took from each origin. */
  adoptions: Float64Array;
  /** How many policies each origin sent, also those still under way. */
  sent: Float64Array;
  /** How many adoptions had own reasons. */
  ownReasons: number;
  /** Delivery times of all that was sent, known or expected, summed. */
  delays: number;
}

/** What does not change from round to round: decay[j] = e^(-λ lag[j]), chances and exposure counted by policy weight. */
export interface Setting {
  trials: Trials;
  rate: number;
  decay: Float64Array;
  /** How often each trial counts. */
  counts: Float64Array;
  /** How many policies each origin could have sent. */
  opportunities: Float64Array;
  exposure: number;
  /** Beta(a, b) on each chance, by origin. */
  a: Float64Array;
  b: Float64Array;
}

/** The E-step (METHOD §3), in one pass over all pairs. */
export function expect(of: Setting, { chance, background }: Parents): Expected {
  const { trials, rate, decay, counts } = of;
  const { starts, adopted, pinned, origin, lag, named } = trials;
  const adoptions = new Float64Array(chance.length);
  const sent = new Float64Array(chance.length);
  const hazard = new Float64Array(chance.length);
  let [ownReasons, delays] = [0, 0];
  for (let i = 0; i < adopted.length; i++) {
    const count = counts[i] as number;
    if (count === 0) continue;
    const [first, end] = [starts[i] as number, starts[i + 1] as number];
    if (!adopted[i]) {
      for (let j = first; j < end; j++) {
        const u = origin[j] as number;
        const k = chance[u] as number;
        const underWay = k * (decay[j] as number);
        const waiting = (count * underWay) / (underWay + 1 - k);
        sent[u] = (sent[u] as number) + waiting;
        delays += waiting * ((lag[j] as number) + 1 / rate);
      }
      continue;
    }
    let total = pinned[i] ? 0 : background;
    for (let j = first; j < end; j++) {
      const k = chance[origin[j] as number] as number;
      const underWay = k * (decay[j] as number);
      hazard[j - first] = (rate * underWay) / (underWay + 1 - k);
      if (!pinned[i] || named[j]) total += hazard[j - first] as number;
    }
    const share = total > 0 ? count / total : 0;
    if (!pinned[i]) ownReasons += background * share;
    for (let j = first; j < end; j++) {
      const u = origin[j] as number;
      const cause = !pinned[i] || named[j] ? (hazard[j - first] as number) * share : 0;
      // ψ, the chance that the policy was sent and is still under way, is the hazard divided by the rate.
      const waiting = ((count - cause) * (hazard[j - first] as number)) / rate;
      adoptions[u] = (adoptions[u] as number) + cause;
      sent[u] = (sent[u] as number) + cause + waiting;
      delays += cause * (lag[j] as number) + waiting * ((lag[j] as number) + 1 / rate);
    }
  }
  return { adoptions, sent, ownReasons, delays };
}

/** No origin is followed without fail: keeps 1 - k away from 0. */
const most = 0.999;

/** The M-step: the parameters under which what is expected is likeliest, with the prior. */
export function maximise({ opportunities, exposure, a, b }: Setting, { sent, ownReasons }: Expected): Parents {
  const chance = sent.map((count, u) => {
    const chances = (opportunities[u] as number) + (a[u] as number) + (b[u] as number) - 2;
    return chances > 0 ? min(most, max(0, (count + (a[u] as number) - 1) / chances)) : 0;
  });
  return { chance, background: exposure > 0 ? ownReasons / exposure : 0 };
}
