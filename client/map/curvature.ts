import type { Point } from './grids.ts';

const bends = [0.18, -0.18, 0.28, -0.28, 0.38, -0.38, 0.08, -0.08];

/** The control point of a quadratic curve between two points that bulges by `bend` of their distance, to the right of its way. */
export function controlOf(from: Point, to: Point, bend: number): Point {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
}

export function pointOn(from: Point, control: Point, to: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/**
 * The bend that keeps a tie clear of the nodes it only passes, so that none seems to end where it does not:
 * the first one that comes no nearer than `clear` to any of them, else the one that keeps furthest off.
 * @param taken bends of other ties between the same two, seen in this direction
 */
export function bendOf(from: Point, to: Point, passed: readonly Point[], clear: number, taken: readonly number[] = []): number {
  const free = bends.filter((bend) => !taken.includes(bend));
  let best = { bend: free[0] ?? 0, gap: -1 };
  for (const bend of free) {
    const gap = gapOf(from, to, bend, passed, best.gap);
    if (gap >= clear ** 2) return bend;
    if (gap > best.gap) best = { bend, gap };
  }
  return best.bend;
}

/** Square of the least distance from the curve to any of the points; less than `least` is not told apart. */
function gapOf(from: Point, to: Point, bend: number, passed: readonly Point[], least: number): number {
  const control = controlOf(from, to, bend);
  let gap = Number.POSITIVE_INFINITY;
  for (let t = 0.1; t < 0.95; t += 0.05) {
    const { x, y } = pointOn(from, control, to, t);
    for (const node of passed) {
      const square = (node.x - x) ** 2 + (node.y - y) ** 2;
      if (square < gap) gap = square;
    }
    if (gap <= least) return gap;
  }
  return gap;
}
