/** A binary heap of integers; `above(a, b)` says that a is taken before b. */
export interface Heap {
  size(): number;
  top(): number | undefined;
  push(item: number): void;
  pop(): number | undefined;
  clear(): void;
}

export function heap(above: (a: number, b: number) => boolean): Heap {
  const items: number[] = [];
  const rise = (start: number) => {
    let at = start;
    const item = items[at] as number;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!above(item, items[parent] as number)) break;
      items[at] = items[parent] as number;
      at = parent;
    }
    items[at] = item;
  };
  const sink = () => {
    let at = 0;
    const item = items[0] as number;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && above(items[child + 1] as number, items[child] as number)) child++;
      if (!above(items[child] as number, item)) break;
      items[at] = items[child] as number;
      at = child;
    }
    items[at] = item;
  };
  return {
    size: () => items.length,
    top: () => items[0],
    clear() {
      items.length = 0;
    },
    push(item) {
      items.push(item);
      rise(items.length - 1);
    },
    pop() {
      const top = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        sink();
      }
      return top;
    },
  };
}
