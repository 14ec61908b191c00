/** A set of numbers below a bound, one bit each. */
export type Bits = Uint32Array;

export const noBits = (bound: number): Bits => new Uint32Array((bound + 31) >>> 5);

export function add(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

export function remove(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) & ~(1 << (index & 31));
}

/** Leaves in `bits` what `other` has too. */
export function keep(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
}

/** Leaves in `bits` what `other` has not. */
export function drop(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & ~(other[word] ?? 0);
}

/** Visits the numbers of a set, rising. */
export function each(bits: Bits, visit: (index: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const lowest = 31 - Math.clz32(rest & -rest);
      visit(word * 32 + lowest);
      rest &= rest - 1;
    }
  }
}

export function countOf(bits: Bits): number {
  let count = 0;
  each(bits, () => count++);
  return count;
}
