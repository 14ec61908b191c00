/** A list that was shortened: where it stands in the answer, and how long it was. */
export interface Cut {
  path: string;
  kept: number;
  of: number;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * An answer of at most so many characters as JSON: its longest lists are halved until it fits. What is left is as it was,
 * in its order; nothing is shortened without being told.
 */
export function shorten<Answer extends Json>(answer: Answer, limit: number): { answer: Answer; cuts: Cut[] } {
  const cuts = new Map<string, Cut>();
  const short = structuredClone(answer);
  for (let length = JSON.stringify(short).length; length > limit; length = JSON.stringify(short).length) {
    const longest = listsIn(short, '').reduce<Found | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
    if (!longest) break;
    const { list, path } = longest;
    const of = cuts.get(path)?.of ?? list.length;
    list.length = Math.floor(list.length / 2);
    cuts.set(path, { path, kept: list.length, of });
  }
  return { answer: short, cuts: [...cuts.values()].filter(({ path }) => stands(short, path)) };
}

interface Found {
  list: Json[];
  path: string;
  /** Characters as JSON. */
  length: number;
}

/** Lists of two items or more. */
function listsIn(value: Json, path: string): Found[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.entries(value).flatMap(([key, part]) => listsIn(part, path === '' ? key : `${path}.${key}`));
  const own = Array.isArray(value) && value.length > 1 ? [{ list: value, path, length: JSON.stringify(value).length }] : [];
  return [...own, ...inside];
}

/** Whether there is still something at the path: a list that was shortened may itself have been cut away. */
function stands(value: Json, path: string): boolean {
  let at: Json | undefined = value;
  for (const key of path.split('.'))
    at = typeof at === 'object' && at !== null ? (at as { [key: string]: Json })[key] : undefined;
  return at !== undefined;
}
