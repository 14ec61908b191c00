/**
 * P(Z > z) of the standard normal distribution, to about 14 digits also far out: the series of the error function up to
 * |z| = 3, beyond it the continued fraction of Mills' ratio (Abramowitz and Stegun 26.2.11 and 26.2.14).
 */
export function upperTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - upperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z <= 3) {
    let [term, sum] = [z, z];
    for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 200; k > 0; k--) fraction = z + k / fraction;
  return density / fraction;
}
