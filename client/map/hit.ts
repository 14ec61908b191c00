import { controlOf, pointOn } from './curvature.ts';
import type { Point } from './grids.ts';
import type { NodeScene } from './nodes.ts';
import type { Scene } from './scene.ts';
import type { TieScene } from './tieScene.ts';

/** Pixels within which a pointer means the dot of a city and not its province. */
const grasp = 6;
/** The same for a tie; pale ones are many, and must be meant. */
const reach = { picked: 6, focus: 5, pale: 3.5 };
const order = ['picked', 'focus', 'pale'];

/** The city under a pointer. */
export function cityAt({ nodes }: Pick<Scene, 'nodes'>, at: Point): NodeScene | undefined {
  const near = nodes.filter((node) => node.role === 'city' && node.size > 0 && far(node, at) <= grasp);
  return near.sort((a, b) => far(a, at) - far(b, at))[0];
}

/** The tie under a pointer: one in focus before a pale one, then the nearest. Nodes and names of tiles go first. */
export function tieAt({ nodes, ties, tiles, fit }: Scene, at: Point): TieScene | undefined {
  const named = tiles.some(
    ({ box }) =>
      at.x >= box.x && at.x < box.x + fit.grid.node.x * fit.scale * 0.75 && at.y >= box.y && at.y < box.y + 24 * fit.scale,
  );
  if (!fit.grid.dots || named || nodes.some((node) => node.role !== 'city' && far(node, at) <= node.size + 2)) return undefined;
  const places = new Map(nodes.map((node) => [node.id, node]));
  const near = ties.flatMap((tie) => {
    const [a, b] = [places.get(tie.source), places.get(tie.target)];
    const gap = a && b ? gapTo(at, a, b, tie.bend) : Number.POSITIVE_INFINITY;
    return gap <= reach[tie.look] + tie.width / 2 ? [{ tie, gap }] : [];
  });
  return near.sort((a, b) => order.indexOf(a.tie.look) - order.indexOf(b.tie.look) || a.gap - b.gap)[0]?.tie;
}

const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Distance of a point from a curve, drawn in as many pieces as it is on the screen. */
function gapTo(at: Point, a: Point, b: Point, bend: number): number {
  const control = controlOf(a, b, bend);
  let gap = Number.POSITIVE_INFINITY;
  let last: Point = a;
  for (let step = 1; step <= 24; step += 1) {
    const next = pointOn(a, control, b, step / 24);
    gap = Math.min(gap, fromPiece(at, last, next));
    last = next;
  }
  return gap;
}

function fromPiece(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return far(at, { x: a.x + t * dx, y: a.y + t * dy });
}
