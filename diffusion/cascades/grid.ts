/** Numbers are printed with about six decimals. */
const printed = 2e-6;

/**
 * The width of the grid on which times lie because they were rounded down: days to months, or whole years.
 * Whole numbers lie on a grid of 1 at least; others on the smallest gap between them, where all are multiples of it and
 * many are equal, as measured times hardly ever are.
 * @returns undefined for instants
 */
export function gridOf(times: readonly number[]): number | undefined {
  const distinct = [...new Set(times)].sort((a, b) => a - b);
  const whole = distinct.every(Number.isInteger) && distinct.length > 0;
  const gaps = distinct.slice(1).map((time, i) => time - (distinct[i] as number));
  const gap = gaps.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const repeated = distinct.length <= times.length / 2;
  if (!Number.isFinite(gap) || !repeated) return whole ? 1 : undefined;
  const largest = Math.max(Math.abs(distinct[0] ?? 0), Math.abs(distinct.at(-1) ?? 0));
  const width = largest / Math.round(largest / gap);
  const fits = distinct.every((time) => Math.abs(time - Math.round(time / width) * width) < printed);
  return fits ? width : whole ? 1 : undefined;
}
