import type { Cascades } from '../cascades/cascades.ts';
import { type Random, shuffle } from '../random/random.ts';

/** The same adopters and dates, dealt anew within each policy: who, when and how often stay, who before whom is chance. */
export function permuted(cascades: Cascades, random: Random): Cascades {
  return {
    ...cascades,
    policies: cascades.policies.map((policy) => {
      const dates = policy.adoptions.map(({ from, to }) => ({ from, to }));
      shuffle(dates, random);
      // What documents name does not survive: it would pin chance to the truth.
      return {
        ...policy,
        adoptions: policy.adoptions.map(({ region }, i) => ({ region, ...(dates[i] as (typeof dates)[number]) })),
      };
    }),
  };
}
