import { nodeTowards } from '../picture/pointing.ts';
import type { Box } from './grids.ts';
import type { Scene } from './scene.ts';
import { neighbour, tileOf } from './tiles.ts';

/** What can be pressed in the picture: a tile, or a circle with its name. */
export interface Key {
  id: string;
  box: Box;
  mark: string;
}

export function keysOf({ tiles, plan }: Scene): Key[] {
  if (plan) return plan.targets.map(({ id, mark, ...box }) => ({ id, mark, box }));
  return tiles.map(({ tile, box, mark }) => ({ id: tile.id, box, mark }));
}

/** The key next to one in a direction; the same one at the edge. */
export function keyTowards({ plan, nodes }: Scene, id: string, [x, y]: readonly [x: number, y: number]): string {
  if (plan) {
    const all = nodes.map((node) => ({ id: node.id, at: node }));
    const from = all.find((one) => one.id === id);
    return (from && nodeTowards(all, from, { x, y })) ?? id;
  }
  const tile = tileOf.get(id);
  return tile ? neighbour(tile, x, y).id : id;
}
