/** An S-shaped curve: share(t) = 1 / (1 + e^(-speed (t - midpoint))) of all at risk. */
export interface Logistic {
  /** In 1/unit of the data. */
  speed: number;
  /** When half of those at risk have adopted. */
  midpoint: number;
  /** Time from a tenth to nine tenths of those at risk: ln 81 / speed. */
  takeOff: number;
  /** Share of the variance of the counts that the curve accounts for. */
  fit: number;
}

/**
 * Fits the curve to cumulative counts by least squares (Gauss and Newton, with Levenberg's damping), the ceiling being
 * the number at risk: a free ceiling would take the last date seen for the end of the spread.
 * @param times of the adoptions, ascending @param atRisk at least as many
 * @returns undefined under four adoptions or two distinct times
 */
export function fitLogistic(times: readonly number[], atRisk: number): Logistic | undefined {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (times.length < 4 || first === last) return undefined;
  // Each adoption is counted half: the curve passes through the middle of its step.
  const points = times.map((time, i) => ({ time: (time - first) / (last - first), share: (i + 0.5) / atRisk }));
  let [speed, midpoint, damping] = [...start(points), 1e-3] as [number, number, number];
  let error = misfit(points, speed, midpoint);
  for (let round = 0; round < 200 && damping < 1e12; round++) {
    const step = newton(points, speed, midpoint, damping);
    const next = misfit(points, speed + step.speed, midpoint + step.midpoint);
    if (next < error) {
      [speed, midpoint, damping] = [speed + step.speed, midpoint + step.midpoint, damping / 10];
      if (error - next < 1e-15) break;
      error = next;
    } else damping *= 10;
  }
  const mean = points.reduce((sum, { share }) => sum + share, 0) / points.length;
  const variance = points.reduce((sum, { share }) => sum + (share - mean) ** 2, 0);
  const real = speed / (last - first);
  return {
    speed: real,
    midpoint: first + midpoint * (last - first),
    takeOff: Math.log(81) / real,
    fit: 1 - misfit(points, speed, midpoint) / variance,
  };
}

type Points = readonly { time: number; share: number }[];
const curve = (time: number, speed: number, midpoint: number) => 1 / (1 + Math.exp(-speed * (time - midpoint)));
const misfit = (points: Points, speed: number, midpoint: number) =>
  points.reduce((sum, { time, share }) => sum + (share - curve(time, speed, midpoint)) ** 2, 0);

/** A straight line through the log-odds of the shares. */
function start(points: Points): [speed: number, midpoint: number] {
  const odds = points.map(({ share }) => Math.log(share / (1 - share)));
  const time = points.reduce((sum, point) => sum + point.time, 0) / points.length;
  const level = odds.reduce((sum, value) => sum + value, 0) / points.length;
  const along = points.reduce((sum, point, i) => sum + (point.time - time) * ((odds[i] as number) - level), 0);
  const speed = along / points.reduce((sum, point) => sum + (point.time - time) ** 2, 0);
  return [speed, time - level / speed];
}

function newton(points: Points, speed: number, midpoint: number, damping: number): { speed: number; midpoint: number } {
  let [ss, sm, mm, rs, rm] = [0, 0, 0, 0, 0];
  for (const { time, share } of points) {
    const now = curve(time, speed, midpoint);
    const slope = now * (1 - now);
    const [bySpeed, byMidpoint] = [slope * (time - midpoint), -slope * speed];
    ss += bySpeed * bySpeed;
    sm += bySpeed * byMidpoint;
    mm += byMidpoint * byMidpoint;
    rs += bySpeed * (share - now);
    rm += byMidpoint * (share - now);
  }
  const [a, d] = [ss * (1 + damping) + 1e-300, mm * (1 + damping) + 1e-300];
  const determinant = a * d - sm * sm;
  return { speed: (d * rs - sm * rm) / determinant, midpoint: (a * rm - sm * rs) / determinant };
}
