import type { LayoutAsk, Spot } from './layout.ts';

/** Room between two parts. */
const margin = 70;

interface Part {
  nodes: number[];
  box: { left: number; right: number; top: number; bottom: number };
}

/**
 * Draws parts that no link joins towards the largest until they nearly touch: apart they say no more, and the picture of each
 * would be small. What hangs together keeps its form.
 */
export function gathered(spots: readonly Spot[], links: LayoutAsk['links']): Spot[] {
  const places = [...spots];
  const parts = partsOf(spots.length, links).map((nodes): Part => ({ nodes, box: boxOf(nodes, spots) }));
  parts.sort((a, b) => b.nodes.length - a.nodes.length || (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
  const [main, ...rest] = parts;
  if (!main) return places;
  const set: Part['box'][] = [main.box];
  const [cx, cy] = [(main.box.left + main.box.right) / 2, (main.box.top + main.box.bottom) / 2];
  for (const { nodes, box } of rest) {
    const [dx, dy] = [cx - (box.left + box.right) / 2, cy - (box.top + box.bottom) / 2];
    let [near, far] = [1, 0];
    const at = (share: number) => moved(box, dx * share, dy * share);
    // The greatest part of the way that still meets none.
    for (let step = 0; step < 20; step += 1) {
      const middle = (near + far) / 2;
      if (set.some((other) => meets(at(middle), other))) near = middle;
      else far = middle;
    }
    set.push(at(far));
    for (const index of nodes) {
      const [x = 0, y = 0] = places[index] ?? [];
      places[index] = [x + dx * far, y + dy * far];
    }
  }
  return places;
}

function partsOf(count: number, links: LayoutAsk['links']): number[][] {
  const root = Array.from({ length: count }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  for (const [a, b] of links) root[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  const parts = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) parts.set(find(index), [...(parts.get(find(index)) ?? []), index]);
  return [...parts.values()];
}

function boxOf(nodes: readonly number[], spots: readonly Spot[]): Part['box'] {
  const [xs, ys] = [nodes.map((index) => spots[index]?.[0] ?? 0), nodes.map((index) => spots[index]?.[1] ?? 0)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const moved = ({ left, right, top, bottom }: Part['box'], x: number, y: number): Part['box'] => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

const meets = (a: Part['box'], b: Part['box']): boolean =>
  a.left < b.right + margin && b.left < a.right + margin && a.top < b.bottom + margin && b.top < a.bottom + margin;
