/**
 * The inverse of a symmetric positive definite matrix by Cholesky's decomposition.
 * @param matrix rows of equal length
 * @returns undefined where the matrix is singular: some columns carry the same information
 */
export function inverse(matrix: readonly Float64Array[]): Float64Array[] | undefined {
  const size = matrix.length;
  const lower = matrix.map(() => new Float64Array(size));
  const at = (rows: readonly Float64Array[], i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = at(matrix, i, j);
      for (let k = 0; k < j; k++) rest -= at(lower, i, k) * at(lower, j, k);
      if (i === j && !(rest > 1e-10 * Math.abs(at(matrix, i, i)))) return undefined;
      (lower[i] as Float64Array)[j] = i === j ? Math.sqrt(rest) : rest / at(lower, j, j);
    }
  const columns = matrix.map((_, unit) => {
    const half = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let rest = i === unit ? 1 : 0;
      for (let k = 0; k < i; k++) rest -= at(lower, i, k) * (half[k] as number);
      half[i] = rest / at(lower, i, i);
    }
    const full = new Float64Array(size);
    for (let i = size - 1; i >= 0; i--) {
      let rest = half[i] as number;
      for (let k = i + 1; k < size; k++) rest -= at(lower, k, i) * (full[k] as number);
      full[i] = rest / at(lower, i, i);
    }
    return full;
  });
  return columns;
}
