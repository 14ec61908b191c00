import { type Random, uniform } from '../random/random.ts';

/** Probabilities of the four quarters of the table of origins × destinations, at every scale. */
export type Initiator = readonly [number, number, number, number];

/** The initiators of Gomez-Rodriguez et al. (2010). */
export const initiators = {
  'core-periphery': [0.962, 0.535, 0.535, 0.107],
  hierarchical: [0.962, 0.107, 0.107, 0.962],
  random: [0.5, 0.5, 0.5, 0.5],
} as const satisfies Record<string, Initiator>;

/**
 * A stochastic Kronecker graph (Leskovec et al. 2010), drawn edge by edge.
 * @param edges at most as many distinct directed edges as there are pairs
 * @returns the destinations of each region
 */
export function kronecker(regions: number, edges: number, initiator: Initiator, random: Random): number[][] {
  if (edges > regions * (regions - 1)) throw new RangeError(`${regions} regions have no room for ${edges} edges`);
  const [a, b, c, d] = initiator;
  const scales = Math.max(1, Math.ceil(Math.log2(regions)));
  const drawn = new Set<number>();
  while (drawn.size < edges) {
    let [origin, destination] = [0, 0];
    for (let scale = 0; scale < scales; scale++) {
      const drawn = uniform(random) * (a + b + c + d);
      const quarter = drawn < a ? 0 : drawn < a + b ? 1 : drawn < a + b + c ? 2 : 3;
      origin = 2 * origin + (quarter >> 1);
      destination = 2 * destination + (quarter & 1);
    }
    if (origin < regions && destination < regions && origin !== destination) drawn.add(origin * regions + destination);
  }
  const network: number[][] = Array.from({ length: regions }, () => []);
  for (const pair of [...drawn].sort((a, b) => a - b)) network[Math.floor(pair / regions)]?.push(pair % regions);
  return network;
}
