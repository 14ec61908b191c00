import { inverse } from './cholesky.ts';

/** A coefficient of a logistic regression, on the log-odds scale. */
export interface Coefficient {
  estimate: number;
  standardError: number;
}

/**
 * Logistic regression by Newton's method; standard errors from the inverse of the information matrix.
 * @param rows covariates, with a constant where one is wanted
 * @param outcomes 0 or 1 for each row
 * @returns undefined where the data cannot tell the coefficients: none, collinear, or separated, so that one would be
 * infinite
 */
export function logisticRegression(rows: readonly Float64Array[], outcomes: ArrayLike<number>): Coefficient[] | undefined {
  const size = rows[0]?.length ?? 0;
  if (size === 0) return undefined;
  const estimate = new Float64Array(size);
  for (let round = 0; round < 50; round++) {
    const score = new Float64Array(size);
    const information = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, i) => {
      const odds = row.reduce((sum, value, k) => sum + value * (estimate[k] as number), 0);
      const probability = 1 / (1 + Math.exp(-odds));
      const weight = probability * (1 - probability);
      for (let k = 0; k < size; k++) {
        score[k] = (score[k] as number) + ((outcomes[i] as number) - probability) * (row[k] as number);
        const line = information[k] as Float64Array;
        for (let l = 0; l < size; l++) line[l] = (line[l] as number) + weight * (row[k] as number) * (row[l] as number);
      }
    });
    const covariance = inverse(information);
    if (!covariance) return undefined;
    let step = 0;
    for (let k = 0; k < size; k++) {
      const change = (covariance[k] as Float64Array).reduce((sum, value, l) => sum + value * (score[l] as number), 0);
      // A long first step can overshoot to where the likelihood is flat.
      const bounded = Math.max(-4, Math.min(4, change));
      estimate[k] = (estimate[k] as number) + bounded;
      step = Math.max(step, Math.abs(bounded));
    }
    if (estimate.some((value) => Math.abs(value) > 30)) return undefined;
    if (step < 1e-10)
      return Array.from(estimate, (value, k) => ({ estimate: value, standardError: Math.sqrt(covariance[k]?.[k] ?? 0) }));
  }
  return undefined;
}
