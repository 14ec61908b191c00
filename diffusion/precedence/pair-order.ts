import type { Cascades } from '../cascades/cascades.ts';

/** Who came first, over the policies that both of two regions took up. */
export interface PairOrder {
  /** Policies that both took up on known dates. */
  both: number;
  /** Of these: the first region surely before the other, surely after it, or no telling. */
  before: number;
  after: number;
  open: number;
}

/** Counts the order of two regions policy by policy. The parts of a policy are not counted beside it. */
export function pairOrder({ regions, policies }: Cascades, first: string, second: string): PairOrder {
  const found: PairOrder = { both: 0, before: 0, after: 0, open: 0 };
  const [a, b] = [first, second].map((id) => regions.findIndex((one) => one.id === id));
  for (const { id, family, adoptions } of policies) {
    const [one, other] = [a, b].map((region) => adoptions.find((each) => each.region === region));
    if (!one || !other || (family !== undefined && family !== id)) continue;
    found.both++;
    // The end of an interval is not part of it; of two instants the earlier is the smaller.
    if (one.to <= other.from && one.from < other.from) found.before++;
    else if (other.to <= one.from && other.from < one.from) found.after++;
    else found.open++;
  }
  return found;
}
