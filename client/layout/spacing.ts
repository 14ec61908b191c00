import type { Spot } from './layout.ts';

/** Room of a node with its name below it, half across and half down. */
const room = { x: 56, y: 34 };
const rounds = 60;

/**
 * Moves nodes apart until none stands on another or on its name, each as little as needed. Those in `fixed` stay.
 * Neighbours are found by the cells of a grid, so that it takes time in proportion to the nodes.
 */
export function spaced(spots: readonly Spot[], fixed: ReadonlySet<number> = new Set(), turns = rounds): Spot[] {
  const places = spots.map(([x, y]) => ({ x, y }));
  for (let round = 0; round < turns; round += 1) {
    let moved = false;
    const cells = new Map<string, number[]>();
    places.forEach(({ x, y }, index) => {
      const key = `${Math.floor(x / (2 * room.x))} ${Math.floor(y / (2 * room.y))}`;
      const cell = cells.get(key);
      if (cell) cell.push(index);
      else cells.set(key, [index]);
    });
    places.forEach((a, index) => {
      const [column, line] = [Math.floor(a.x / (2 * room.x)), Math.floor(a.y / (2 * room.y))];
      for (let across = -1; across <= 1; across += 1)
        for (let down = -1; down <= 1; down += 1)
          for (const other of cells.get(`${column + across} ${line + down}`) ?? []) {
            const b = places[other];
            if (other <= index || !b) continue;
            if (apart(a, b, fixed.has(index), fixed.has(other), index + other)) moved = true;
          }
    });
    if (!moved) break;
  }
  return places.map(({ x, y }) => [x, y]);
}

interface Place {
  x: number;
  y: number;
}

/** Pushes two apart along the way that is shorter; whether they had to be. */
function apart(a: Place, b: Place, aFixed: boolean, bFixed: boolean, odd: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [overX, overY] = [2 * room.x - Math.abs(dx), 2 * room.y - Math.abs(dy)];
  if (overX <= 0.5 || overY <= 0.5 || (aFixed && bFixed)) return false;
  const share = aFixed || bFixed ? 1 : 0.5;
  const sign = (way: number) => Math.sign(way) || (odd % 2 === 0 ? 1 : -1);
  const [x, y] = overX / room.x < overY / room.y ? [overX * sign(dx), 0] : [0, overY * sign(dy)];
  if (!aFixed) Object.assign(a, { x: a.x - x * share, y: a.y - y * share });
  if (!bFixed) Object.assign(b, { x: b.x + x * share, y: b.y + y * share });
  return true;
}
