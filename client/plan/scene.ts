import type { Arrangement } from '../core/view.ts';
import { type Fit, fitGrid } from '../map/grids.ts';
import type { Moment } from '../map/moment.ts';
import type { Scene } from '../map/scene.ts';
import { tiesOf } from '../map/tieScene.ts';
import type { Member } from './members.ts';
import type { nodeAt } from './nodes.ts';
import type { Plan } from './plan.ts';
import { roughWidth } from './width.ts';

/** The room of a picture in pixels; `top` is what the legend takes of it. */
export interface Room {
  width: number;
  height: number;
  top: number;
}

/** What a member is called in the picture. */
export type Named = (member: Member) => string;

/** Height of what can be pressed around a circle and its name, and least width around a circle alone. */
const target = { height: 17, width: 20 };

/** Circles with what lies around them, and the ties between them. */
export function sceneIn(
  layout: Arrangement,
  circles: readonly ReturnType<typeof nodeAt>[],
  moment: Moment,
  { width, height }: Room,
  around: Partial<Plan> & Pick<Plan, 'names'>,
): Scene {
  const { grid } = fitGrid(width, height);
  const fit: Fit = { grid: { ...grid, dots: true }, scale: 1, width, height };
  const nodes = circles.map(({ node }) => node);
  const names = new Map(around.names.map((name) => [name.id, name]));
  const targets = circles.map(({ node, mark }) => {
    const name = names.get(node.id);
    const beside = name?.align === 'left' ? name.x + roughWidth(name.words, name.size) - node.x : 0;
    const reach = Math.max(target.width / 2, node.size);
    const box = { x: node.x - reach, y: node.y - target.height / 2, width: Math.max(2 * reach, reach + beside) };
    return { id: node.id, mark: mark.mark, height: target.height, ...box };
  });
  const plan: Plan = {
    marks: circles.map(({ mark }) => mark),
    bars: [],
    spokes: [],
    years: [],
    lanes: [],
    now: undefined,
    targets,
    ...around,
  };
  return { layout, fit, tiles: [], nodes, ties: tiesOf(nodes, moment, fit, true), plan };
}
