import type { Cascades, Policy } from './cascades/cascades.ts';
import { familiesOf } from './cascades/families.ts';

/** From about as many policies up a network can be told from chance and from mere earliness (METHOD §4.6). */
const enough = 50;

/**
 * How many policies can say anything of who followed whom: those with two adopters whose order is not certainly a tie.
 * Those of one family count as one.
 */
export function informative({ policies }: Cascades): number {
  return familiesOf(policies.filter(ordered)).count;
}

function ordered({ adoptions }: Policy): boolean {
  const [first] = adoptions;
  return adoptions.some(({ from, to }) => from !== to || from !== first?.from || to !== first.to) && adoptions.length > 1;
}

/** @returns what is missing for an inference, in words; undefined where the policies suffice */
export function missing(cascades: Cascades): string | undefined {
  const count = informative(cascades);
  if (count >= enough) return undefined;
  const have = count === 1 ? '1 policy has' : `${count} policies have`;
  const parts = cascades.policies.some(({ family }) => family !== undefined)
    ? ' The components of a policy are read as well, but are told of the same adoptions and count with it.'
    : '';
  return `${have} at least two adopters with an order; who followed whom can be told from about ${enough} such policies over the same regions.${parts} Add other policies of these regions; until then read the order of dates, and documents that name their models.`;
}
