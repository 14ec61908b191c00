import { heap } from './heap.ts';
import type { Known } from './known.ts';

/** What lies around one end, grown outwards: the cheapest way to each thing, as far as it is known. */
export interface Ball {
  /** Relations from the end within which things are read. */
  readonly reach: number;
  /** Follows the relations of a thing that have just been read, as far as ways become cheaper or shorter. */
  spread(thing: number): void;
  /** Things met within reach whose relations are not read. */
  waiting(): number[];
  /** What a way to the thing costs with the thing itself; where its own cost is not known, at least that. */
  costTo(thing: number): number;
  /** No way to a thing whose relations are not read costs less; infinite where all is read. */
  radius(): number;
  /** Things to which a better way was found since this was asked last. */
  news(): number[];
}

const never = Number.POSITIVE_INFINITY;

/**
 * @param end where it grows from
 * @param other the other end, through which no path can pass
 */
export function ballAround(known: Known, end: number, other: number, reach: number): Ball {
  const arrival: number[] = [];
  const depth: number[] = [];
  const near = new Set<number>();
  let fresh: number[] = [];
  /** Things not read, by what a way to them cost when they were put there: it may have changed since. */
  const rim = heap<{ thing: number; cost: number }>((a, b) => a.cost - b.cost);

  const own = (thing: number) => (thing === end || thing === other ? 0 : (known.costOf(thing) ?? 0));
  const costTo = (thing: number) => (arrival[thing] ?? never) + own(thing);
  const passable = (thing: number) => thing !== other && own(thing) < never;

  /** Whether the thing is now reached at less cost or over fewer relations. */
  function arrive(thing: number, cost: number, hops: number): boolean {
    const [before, further] = [arrival[thing] ?? never, depth[thing] ?? never];
    if (cost >= before && hops >= further) return false;
    if (cost < before) arrival[thing] = cost;
    if (hops < further) depth[thing] = hops;
    fresh.push(thing);
    if (known.isRead(thing)) return true;
    if (hops < reach) near.add(thing);
    rim.push({ thing, cost: costTo(thing) });
    return true;
  }

  arrive(end, 0, 0);
  return {
    reach,
    costTo,
    spread(start) {
      near.delete(start);
      const changed = arrival[start] === undefined ? [] : [start];
      for (let thing = changed.pop(); thing !== undefined; thing = changed.pop()) {
        if (!passable(thing)) continue;
        const [cost, hops, costs] = [costTo(thing), (depth[thing] ?? never) + 1, known.costs(thing)];
        for (const [at, next] of known.neighbours(thing).entries())
          if (arrive(next, cost + (costs[at] ?? never), hops) && known.isRead(next)) changed.push(next);
      }
    },
    waiting: () => [...near].filter(passable),
    radius() {
      for (let first = rim.peek(); first !== undefined; first = rim.peek()) {
        const cost = known.isRead(first.thing) || !passable(first.thing) ? never : costTo(first.thing);
        if (cost <= first.cost) return cost;
        rim.pop();
        if (cost < never) rim.push({ thing: first.thing, cost });
      }
      return never;
    },
    news() {
      const news = fresh;
      fresh = [];
      return news;
    },
  };
}
