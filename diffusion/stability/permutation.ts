import type { Adoption, Cascades, Interval, Policy } from '../cascades/cascades.ts';
import { type Random, shuffle, uniform } from '../random/random.ts';

/**
 * The same adopters and dates, dealt anew within each policy: who, when and how often stay, who before whom is chance.
 * A family is dealt as one, or its members would contradict each other as no real ones do and chance would look too weak.
 */
export function permuted(cascades: Cascades, random: Random): Cascades {
  const lots = new Map<string, Float64Array>();
  const lotsOf = (family: string) => {
    const known = lots.get(family) ?? Float64Array.from(cascades.regions, () => uniform(random));
    lots.set(family, known);
    return known;
  };
  return {
    ...cascades,
    policies: cascades.policies.map((policy) => ({
      ...policy,
      adoptions: policy.family === undefined ? dealt(policy, random) : byLot(policy, lotsOf(policy.family)),
    })),
  };
}

// What documents name does not survive: it would pin chance to the truth.
function dealt({ adoptions }: Policy, random: Random): Adoption[] {
  const dates = adoptions.map(({ from, to }): Interval => ({ from, to }));
  shuffle(dates, random);
  return adoptions.map(({ region }, i) => ({ region, ...(dates[i] as Interval) }));
}

/** The earliest date to the adopter with the lowest lot, and so on. */
function byLot({ adoptions }: Policy, lots: Float64Array): Adoption[] {
  const dates = adoptions.map(({ from, to }): Interval => ({ from, to })).sort((a, b) => a.from - b.from || a.to - b.to);
  const turn = adoptions.map(({ region }) => region).sort((a, b) => (lots[a] as number) - (lots[b] as number));
  const at = new Map(turn.map((region, i) => [region, dates[i] as Interval]));
  return adoptions.map(({ region }) => ({ region, ...(at.get(region) as Interval) }));
}
