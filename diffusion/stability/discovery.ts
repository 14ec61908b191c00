/** By chance: how much a pair's score means against data in which the order is shuffled. */
export interface Discovery {
  /** p: how often shuffled data give some pair as much, over all pairs and shuffles. */
  p: Float64Array;
  /** q: expected share of chance among this pair and all better ones. */
  q: Float64Array;
}

/**
 * False discovery rate from a permutation null: q(s) = expected number of shuffled scores ≥ s / number of real ones,
 * made monotone (Storey and Tibshirani 2003). One more shuffle that exceeds everything is assumed, so that few
 * shuffles cannot vouch for a single pair.
 * @param score flat, by pair @param shuffled one such table for each shuffle
 */
export function discovery(score: Float64Array, shuffled: readonly Float64Array[]): Discovery {
  const chance = Float64Array.from(shuffled.flatMap((table) => [...table].filter((value) => value > 0))).sort();
  const order = Array.from(score.keys()).filter((pair) => (score[pair] as number) > 0);
  order.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
  const [p, q] = [new Float64Array(score.length).fill(1), new Float64Array(score.length).fill(1)];
  let reached = chance.length;
  order.forEach((pair, rank) => {
    while (reached > 0 && (chance[reached - 1] as number) >= (score[pair] as number)) reached--;
    const exceeding = 1 + chance.length - reached;
    p[pair] = Math.min(1, exceeding / (1 + shuffled.length * score.length));
    q[pair] = Math.min(1, exceeding / (1 + shuffled.length) / (rank + 1));
  });
  let least = 1;
  for (const pair of order.reverse()) {
    least = Math.min(least, q[pair] as number);
    q[pair] = least;
  }
  return { p, q };
}
