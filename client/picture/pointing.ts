import type { LinkMark } from '../explore/board/scene.ts';
import type { Sight } from '../explore/board/sight.ts';
import { controlOf, pointOn } from '../map/curvature.ts';
import type { Point } from '../map/grids.ts';

/** Pixels within which a pointer means a link. */
const grasp = 6;

/** The link under a pointer: the nearest. */
export function linkAt({ links }: Pick<Sight, 'links'>, at: Point): LinkMark | undefined {
  let best: { link: LinkMark; gap: number } | undefined;
  for (const link of links) {
    const { a, b, bend } = link;
    const slack = Math.abs(bend) * Math.hypot(a.x - b.x, a.y - b.y) + grasp;
    if (at.x < Math.min(a.x, b.x) - slack || at.x > Math.max(a.x, b.x) + slack) continue;
    if (at.y < Math.min(a.y, b.y) - slack || at.y > Math.max(a.y, b.y) + slack) continue;
    const control = controlOf(a, b, bend);
    for (let step = 0; step <= 40; step += 1) {
      const point = pointOn(a, control, b, step / 40);
      const gap = Math.hypot(point.x - at.x, point.y - at.y);
      if (gap <= grasp && (!best || gap < best.gap)) best = { link, gap };
    }
  }
  return best?.link;
}

/** The node nearest to a point in the direction of an arrow key: what lies aside counts for less. */
export function nodeTowards(
  nodes: readonly { id: string; at: Point }[],
  from: { id: string; at: Point },
  way: Point,
): string | undefined {
  let best: { id: string; far: number } | undefined;
  for (const { id, at } of nodes) {
    const [dx, dy] = [at.x - from.at.x, at.y - from.at.y];
    const ahead = dx * way.x + dy * way.y;
    if (id === from.id || ahead <= 0) continue;
    const far = ahead + 2 * Math.abs(dx * way.y - dy * way.x);
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id;
}

/** Whether a point lies in a polygon: even-odd rule. */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach((a, index) => {
    const b = polygon[(index + polygon.length - 1) % polygon.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
