/** How far a tie may be believed; `weak` is shown, never concluded from. */
export type Grade = 'confirmed' | 'likely' | 'weak';

/** The best of a bootstrap sample are as many pairs as are, all together, rather real than chance (q up to here), and one for each region at least. */
export const ratherReal = 0.5;

/**
 * Whether the data as a whole hold more order than chance: at least three pairs that shuffled data hardly give.
 * One alone can be luck; then nothing is graded.
 * @param discovery q of all pairs
 */
export const beyondChance = (discovery: Float64Array): boolean => discovery.filter((q) => q <= 0.05).length >= 3;

/**
 * The gates (METHOD §5), for data beyond chance. Stability alone would pass what chance left in the data, as that
 * returns in every sample; so both grades also ask for a small share of chance.
 * @param stability π @param discovery q
 */
export function grade(stability: number, discovery: number): Grade {
  if (stability < 0.7 || discovery > 0.2) return 'weak';
  return stability >= 0.9 ? 'confirmed' : 'likely';
}
