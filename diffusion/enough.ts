import type { Cascades } from './cascades/cascades.ts';

/** From about as many policies up a network can be told from chance and from mere earliness (METHOD §4.6). */
const enough = 50;

/** How many policies can say anything of who followed whom: those with two adopters whose order is not certainly a tie. */
export function informative({ policies }: Cascades): number {
  return policies.filter(({ adoptions }) => {
    const [first] = adoptions;
    return adoptions.some(({ from, to }) => from !== to || from !== first?.from || to !== first.to) && adoptions.length > 1;
  }).length;
}

/** @returns what is missing for an inference, in words; undefined where the policies suffice */
export function missing(cascades: Cascades): string | undefined {
  const count = informative(cascades);
  if (count >= enough) return undefined;
  const have = count === 1 ? '1 policy has' : `${count} policies have`;
  return `${have} at least two adopters with an order; who followed whom can be told from about ${enough} such policies over the same regions. Add policies, or mechanism components as policies of their own; until then read the order of dates, and documents that name their models.`;
}
