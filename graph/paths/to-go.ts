import type { Known } from './known.ts';

/**
 * The least that the rest of a path can cost from one of its things on, that thing not counted; infinite where there is none.
 * @param missing the things of `via` that are still to be passed, a bit each
 * @param hops relations that may still be used
 */
export type ToGo = (thing: number, missing: number, hops: number) => number;

/**
 * The cheapest walks to the end within each number of relations, by rounds (Bellman 1958, Moore 1959). A walk may come
 * to a thing twice where a path may not, so that no path can cost less. Costs are whole numbers far below 2 ** 24, which 32
 * bits hold exactly; there are as many as things, times relations, times two for each thing of `via`.
 */
export function costsToGo(known: Known, ends: { from: number; to: number }, via: readonly number[], maxLength: number): ToGo {
  const states = 2 ** via.length;
  const bits = new Map(via.map((thing, at) => [thing, 1 << at]));
  const size = known.size() * states;
  const rounds = [new Float32Array(size).fill(Number.POSITIVE_INFINITY)];
  if (rounds[0]) rounds[0][ends.to * states] = 0;
  let changed = [ends.to * states];
  for (let hops = 1; hops <= maxLength; hops += 1) {
    const before = rounds[hops - 1] as Float32Array;
    const now = before.slice();
    const next = new Set<number>();
    for (const place of changed) {
      const [thing, missing] = [Math.floor(place / states), place % states];
      const own = thing === ends.to ? 0 : (known.costOf(thing) ?? Number.POSITIVE_INFINITY);
      if (own === Number.POSITIVE_INFINITY || thing === ends.from) continue;
      // What is passed already cannot be passed again: before it, it was still missing.
      const bit = bits.get(thing) ?? 0;
      if ((missing & bit) !== 0) continue;
      const onward = (before[place] as number) + own;
      const costs = known.costs(thing);
      for (const [index, neighbour] of known.neighbours(thing).entries()) {
        const at = neighbour * states + (missing | bit);
        const cost = onward + (costs[index] as number);
        if (neighbour === ends.to || cost >= (now[at] as number)) continue;
        now[at] = cost;
        next.add(at);
      }
    }
    rounds.push(now);
    changed = [...next];
  }
  return (thing, missing, hops) => rounds[hops]?.[thing * states + missing] ?? Number.POSITIVE_INFINITY;
}
