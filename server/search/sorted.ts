import { setImmediate } from 'node:timers/promises';

/** Texts that are sorted or merged before other work of the process is let in: a few milliseconds. */
const turn = 4096;

/** Texts in the order of their code units, as `sort` gives it; a million of them hold nobody up. */
export async function sortedInTurns(texts: readonly string[]): Promise<string[]> {
  let runs: string[][] = [];
  for (let at = 0; at < texts.length; at += turn) {
    await setImmediate();
    runs.push(texts.slice(at, at + turn).sort());
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(await mergedInTurns(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergedInTurns(left: readonly string[], right: readonly string[]): Promise<string[]> {
  const merged: string[] = [];
  let [one, other] = [0, 0];
  while (one < left.length || other < right.length) {
    if (merged.length % turn === 0) await setImmediate();
    const [a, b] = [left[one], right[other]];
    if (a !== undefined && (b === undefined || a <= b)) {
      merged.push(a);
      one++;
    } else if (b !== undefined) {
      merged.push(b);
      other++;
    }
  }
  return merged;
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
