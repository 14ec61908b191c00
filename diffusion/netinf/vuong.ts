import { upperTail } from '../numbers/normal.ts';

/**
 * One-sided p of Vuong's test (1989) for one more edge, corrected: z = (Σd - 1) / (sd(d) √n), where d are the gains by
 * policy and the 1 is one more parameter. The R package subtracts its penalties in place, so that they pile up.
 * @param policies n, at least 2
 * @returns NaN where all policies gain alike, as where none does
 */
export function vuongP({ gain, squares }: { gain: number; squares: number }, policies: number): number {
  const variance = (squares - (gain * gain) / policies) / (policies - 1);
  return variance > 0 ? upperTail((gain - 1) / Math.sqrt(variance * policies)) : Number.NaN;
}

/** What the p does and does not say; shown wherever it is. */
export const meaningOfP =
  'p compares the network with and without this edge, policy by policy. An explained adoption is worth about 22 log units (paper) or 147 (snap), so p counts newly explained adoptions: 1 gives 0.17, 2 give 0.083, 3 give 0.043, 5 give 0.013, also on data without any diffusion. It is no test against chance; stability and the false discovery rate are.';
