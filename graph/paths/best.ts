import { heap } from './heap.ts';
import type { Known } from './known.ts';
import { costsToGo } from './to-go.ts';

/** The beginning of a path: its last thing, and the beginning before that. */
interface Way {
  thing: number;
  before: Way | undefined;
  hops: number;
  /** What it has cost, the last thing counted. */
  spent: number;
  /** The least that a whole path with this beginning costs. */
  whole: number;
  /** Things of `via` not passed yet, a bit each. */
  missing: number;
}

export interface BestPaths {
  /** Numbers of things from end to end, and what each path costs. */
  paths: { things: number[]; cost: number }[];
  /** Whether they are the best; false where there were too many beginnings to try. */
  whole: boolean;
}

interface Asked {
  from: number;
  to: number;
  via: readonly number[];
  k: number;
  maxLength: number;
}

/**
 * The `k` cheapest simple paths of a graph that is at hand, cheapest first, those of one cost in the order of their ids.
 * Beginnings are prolonged in the order of the least that each can come to (A*, Hart, Nilsson and Raphael 1968), which
 * gives paths in their order without the repeated searches of Yen (1971): a beginning is tried only where the cheapest walk
 * that completes it is among the first.
 * @param maxWays beginnings to keep at most
 */
export function bestPaths(known: Known, { from, to, via, k, maxLength }: Asked, maxWays: number): BestPaths {
  const toGo = costsToGo(known, { from, to }, via, maxLength);
  const queue = heap<Way>((a, b) => a.whole - b.whole || byIds(known, a, b));
  const paths: BestPaths['paths'] = [];
  const bits = new Map(via.map((thing, at) => [thing, 1 << at]));

  let ways = 0;
  const offer = (way: Omit<Way, 'whole'>) => {
    const whole = way.spent + toGo(way.thing, way.missing, maxLength - way.hops);
    if (whole === Number.POSITIVE_INFINITY) return;
    queue.push({ ...way, whole });
    ways += 1;
  };
  offer({ thing: from, before: undefined, hops: 0, spent: 0, missing: 2 ** via.length - 1 });

  for (let way = queue.pop(); way !== undefined && paths.length < k; way = queue.pop()) {
    if (way.thing === to) {
      paths.push({ things: thingsOf(way), cost: way.spent });
      continue;
    }
    if (ways > maxWays) return { paths, whole: false };
    const passed = new Set(thingsOf(way));
    const costs = known.costs(way.thing);
    for (const [at, thing] of known.neighbours(way.thing).entries()) {
      if (passed.has(thing)) continue;
      const own = thing === to ? 0 : (known.costOf(thing) ?? Number.POSITIVE_INFINITY);
      const spent = way.spent + (costs[at] as number) + own;
      const missing = way.missing & ~(bits.get(thing) ?? 0);
      if (spent < Number.POSITIVE_INFINITY) offer({ thing, before: way, hops: way.hops + 1, spent, missing });
    }
  }
  return { paths, whole: true };
}

function thingsOf(way: Way): number[] {
  const things: number[] = [];
  for (let at: Way | undefined = way; at !== undefined; at = at.before) things.push(at.thing);
  return things.reverse();
}

/** A beginning stands before all that goes on from it, so that no path is given before one of the same cost that precedes it. */
function byIds(known: Known, a: Way, b: Way): number {
  const [one, other] = [a, b].map((way) => thingsOf(way).map((thing) => known.idOf(thing))) as [string[], string[]];
  for (const [at, id] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    if (id !== against) return id < against ? -1 : 1;
  }
  return one.length - other.length;
}
