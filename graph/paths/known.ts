/** A part of the graph, things by number in the order in which they were met: what a search has read so far. */
export interface Known {
  /** The number of a thing, a new one where it is met first. */
  numberOf(id: string): number;
  idOf(thing: number): string;
  size(): number;
  /** Takes in all relations of a thing: to each other one the cost of the cheapest. */
  read(thing: number, hops: ReadonlyMap<number, number>): void;
  isRead(thing: number): boolean;
  /** Things joined to a thing, and at the same places what each relation costs. */
  neighbours(thing: number): readonly number[];
  costs(thing: number): readonly number[];
  /** What a path through a thing pays for it; infinite where none may pass, undefined where it is not known yet. */
  costOf(thing: number): number | undefined;
  setCost(thing: number, cost: number): void;
}

const none: readonly number[] = [];

export function knownGraph(): Known {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const own: (number | undefined)[] = [];
  const joined: number[][] = [];
  const paid: number[][] = [];
  const done: boolean[] = [];

  return {
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      joined.push([]);
      paid.push([]);
      return ids.push(id) - 1;
    },
    idOf: (thing) => ids[thing] ?? '',
    size: () => ids.length,
    read(thing, hops) {
      for (const [other, cost] of hops) {
        // What was read of the other one told of this one.
        if (done[other]) continue;
        joined[thing]?.push(other);
        paid[thing]?.push(cost);
        joined[other]?.push(thing);
        paid[other]?.push(cost);
      }
      done[thing] = true;
    },
    isRead: (thing) => done[thing] === true,
    neighbours: (thing) => joined[thing] ?? none,
    costs: (thing) => paid[thing] ?? none,
    costOf: (thing) => own[thing],
    setCost(thing, cost) {
      own[thing] = cost;
    },
  };
}
