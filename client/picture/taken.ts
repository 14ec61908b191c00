/** A rectangle of the screen, in pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cell = 64;

/** Places of the screen that are taken, found by the cells of a grid. */
export function takenPlaces() {
  const cells = new Map<number, Rect[]>();

  function add(rect: Rect): void {
    for (const key of keysOf(rect)) {
      const own = cells.get(key);
      if (own) own.push(rect);
      else cells.set(key, [rect]);
    }
  }

  const free = (rect: Rect): boolean => !keysOf(rect).some((key) => cells.get(key)?.some((other) => meets(rect, other)));

  return { add, free };
}

function keysOf({ left, top, right, bottom }: Rect): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(x * 100_003 + y);
  return keys;
}

const meets = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
