/** A queue that gives its least item first (binary heap; Williams 1964). */
export interface Heap<Item> {
  push(item: Item): void;
  /** Takes the least item out. */
  pop(): Item | undefined;
  /** The least item, which stays. */
  peek(): Item | undefined;
}

/** @param compare negative where the first comes before the second; of two that are equal either may come first */
export function heap<Item>(compare: (a: Item, b: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const before = (a: number, b: number) => compare(items[a] as Item, items[b] as Item) < 0;

  function swap(a: number, b: number): void {
    [items[a], items[b]] = [items[b] as Item, items[a] as Item];
  }

  function rise(at: number): void {
    for (let child = at; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!before(child, parent)) return;
      swap(child, parent);
      child = parent;
    }
  }

  function sink(): void {
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1;
      const child = left + 1 < items.length && before(left + 1, left) ? left + 1 : left;
      if (child >= items.length || !before(child, parent)) return;
      swap(child, parent);
      parent = child;
    }
  }

  return {
    peek: () => items[0],
    push(item) {
      items.push(item);
      rise(items.length - 1);
    },
    pop() {
      const last = items.pop();
      if (last === undefined || items.length === 0) return last;
      const first = items[0];
      items[0] = last;
      sink();
      return first;
    },
  };
}
