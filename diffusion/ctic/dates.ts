import type { Adoption, Cascades, Policy } from '../cascades/cascades.ts';
import { type Random, uniform } from '../random/random.ts';
import type { Ctic } from './ctic.ts';

/** Taken once: where globals are looked up anew each time, as in jest, the innermost loops would wait for them. */
const { exp, log, min } = Math;

/** What dates are judged by: the ties, and until when each policy is watched. */
export interface Judge {
  ties: Ctic;
  regions: number;
  cutOff: number;
  window: number;
}

/** Keeps a drawing possible that no tie explains, in units of the rate. */
const floor = 1e-3;

/** Weaker ties are left out of the sums over many pairs. */
const negligible = 1e-3;

/**
 * One sweep over all dates that are intervals: each adoption is proposed a uniform time in its interval, which is
 * accepted by how well the policy fits the ties then (Metropolis et al. 1953). Dates are so drawn from what the
 * intervals and the ties say together: where many policies go from u to v, a month in which both adopted is more often
 * read in this order.
 * @param times one for each adoption, in the order of `cascades.policies` and their `adoptions`; changed
 */
export function redraw(cascades: Cascades, times: Float64Array, judge: Judge, random: Random): void {
  let start = 0;
  for (const policy of cascades.policies) {
    const own = times.subarray(start, start + policy.adoptions.length);
    start += own.length;
    if (own.length > 1 && policy.adoptions.some(({ from, to }) => from !== to)) redrawPolicy(policy, own, judge, random);
  }
}

function redrawPolicy({ adoptions, abstained }: Policy, times: Float64Array, judge: Judge, random: Random): void {
  let horizon = horizonOf(times, judge);
  let ignored = times.map((time, i) => unheard(adoptions[i] as Adoption, abstained, horizon - time, judge));
  let now = heard(adoptions, abstained, times, horizon, judge) + total(ignored);
  adoptions.forEach((one, i) => {
    if (one.from === one.to) return;
    const kept = times[i] as number;
    times[i] = one.from + uniform(random) * (one.to - one.from);
    const until = horizonOf(times, judge);
    // Only the first adoption moves the horizon; else one origin's silence changes.
    const silence =
      until === horizon
        ? ignored.slice()
        : times.map((time, j) => unheard(adoptions[j] as Adoption, abstained, until - time, judge));
    silence[i] = unheard(one, abstained, until - (times[i] as number), judge);
    const proposed = heard(adoptions, abstained, times, until, judge) + total(silence);
    if (log(uniform(random)) < proposed - now) [now, horizon, ignored] = [proposed, until, silence];
    else times[i] = kept;
  });
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const startOf = (times: Float64Array) => times.reduce((first, time) => min(first, time), Number.POSITIVE_INFINITY);
const horizonOf = (times: Float64Array, { cutOff, window }: Judge) => min(cutOff, startOf(times) + window);

/** ln of the likelihood that none of those who abstained heard of the policy from one adopter. @param lag up to the horizon */
function unheard({ region }: Adoption, abstained: readonly number[], lag: number, { ties, regions }: Judge): number {
  if (lag <= 0) return 0;
  const decay = exp(-ties.rate * lag);
  let [sum, product] = [0, 1];
  for (const v of abstained) {
    const k = ties.chance[region * regions + v] as number;
    product *= k * decay + 1 - k;
    // One logarithm for many factors, before their product underflows.
    if (product < 1e-200) [sum, product] = [sum + log(product), 1];
  }
  return sum + log(product);
}

/** ln of the likelihood of the adoptions, and of no one's adopting for own reasons meanwhile. */
function heard(
  adoptions: readonly Adoption[],
  abstained: readonly number[],
  times: Float64Array,
  horizon: number,
  judge: Judge,
): number {
  const { background } = judge.ties;
  const start = startOf(times);
  let sum = 0;
  for (const v of abstained) sum -= (background[v] as number) * (horizon - start);
  adoptions.forEach((one, i) => {
    const time = times[i] as number;
    if (time > start) sum += waited(one, time, adoptions, times, judge) - (background[one.region] as number) * (time - start);
  });
  return sum;
}

/** ln of the hazard at which one adopter adopts, and of what it waited for without adopting. */
function waited(
  { region, follows }: Adoption,
  time: number,
  adoptions: readonly Adoption[],
  times: Float64Array,
  judge: Judge,
): number {
  const { chance, rate, background } = judge.ties;
  let hazard = floor * rate + (follows ? 0 : (background[region] as number));
  let silence = 0;
  for (let j = 0; j < adoptions.length; j++) {
    const lag = time - (times[j] as number);
    if (lag <= 0) continue;
    const origin = (adoptions[j] as Adoption).region;
    const k = chance[origin * judge.regions + region] as number;
    if (k < negligible) continue;
    const underWay = k * exp(-rate * lag);
    silence += log(underWay + 1 - k);
    if (!follows || follows.includes(origin)) hazard += (rate * underWay) / (underWay + 1 - k);
  }
  return log(hazard) + silence;
}
