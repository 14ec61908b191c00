import { setImmediate } from 'node:timers/promises';

/** Items that are sorted or merged before other work of the process is let in: a few milliseconds. */
const turn = 4096;

/** Items in order, as `sort` gives it, stable; a million of them hold nobody up. */
export async function sortedInTurns<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Promise<Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += turn) {
    await setImmediate();
    runs.push(items.slice(at, at + turn).sort(compare));
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(await mergedInTurns(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Texts in the order of their code units. */
export const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function mergedInTurns<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Promise<Item[]> {
  const merged: Item[] = [];
  let [one, other] = [0, 0];
  while (one < left.length && other < right.length) {
    if (merged.length % turn === 0) await setImmediate();
    const [a, b] = [left[one] as Item, right[other] as Item];
    const first = compare(a, b) <= 0;
    merged.push(first ? a : b);
    if (first) one++;
    else other++;
  }
  return merged.concat(left.slice(one), right.slice(other));
}

/** Items with the largest numbers first; those of one number stay in their order. */
export function largestFirst<Item>(items: readonly Item[], size: (item: Item) => number): Item[] {
  const bySize = new Map<number, Item[]>();
  for (const item of items) {
    const alike = bySize.get(size(item));
    if (alike) alike.push(item);
    else bySize.set(size(item), [item]);
  }
  return [...bySize].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
}
