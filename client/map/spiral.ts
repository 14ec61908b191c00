import type { Point } from './grids.ts';

const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for `count` dots round a node: a sunflower spiral (Vogel 1979), first dot above the node, equal room for each.
 * It never goes further than `reach` from the node; when the dots are many they draw closer.
 * @param start distance of the first dot
 * @param room the area a dot takes is `room²·π`
 */
export function spiral(count: number, { start, room, reach }: { start: number; room: number; reach: number }): Point[] {
  const radius = (index: number) => Math.sqrt(start * start + index * room * room);
  const last = radius(count - 1);
  const most = Math.max(reach, start);
  // Beyond reach the ring between start and reach is shared out evenly instead.
  const at = (index: number) =>
    last <= most ? radius(index) : Math.sqrt(start ** 2 + ((most ** 2 - start ** 2) * index) / (count - 1));
  return Array.from({ length: count }, (_, index) => {
    const angle = index * golden - Math.PI / 2;
    return { x: at(index) * Math.cos(angle), y: at(index) * Math.sin(angle) };
  });
}
