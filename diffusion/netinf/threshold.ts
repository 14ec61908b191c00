import { heap } from './heap.ts';

/** The smallest of the `size` largest values seen so far, 0 until there are as many: below it nothing can enter. */
export function threshold(size: number): { value(): number; see(value: number): void } {
  const values: number[] = [];
  const smallest = heap((a, b) => (values[a] as number) < (values[b] as number));
  const value = () => (smallest.size() < size ? 0 : (values[smallest.top() ?? 0] ?? 0));
  return {
    value,
    see(seen) {
      if (smallest.size() === size) {
        const slot = smallest.pop();
        if (slot === undefined) return;
        values[slot] = Math.max(seen, values[slot] as number);
        smallest.push(slot);
      } else {
        values.push(seen);
        smallest.push(values.length - 1);
      }
    },
  };
}
