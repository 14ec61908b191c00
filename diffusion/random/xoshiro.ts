/** Taken once: where globals are looked up anew each time, as in jest, the innermost loops would wait for them. */
const { imul } = Math;

/** A source of random numbers: each call gives the next unsigned integer of 32 bits. */
export type Random = () => number;

/**
 * xoshiro128** of Blackman and Vigna (2018), "Scrambled linear pseudorandom number generators", ACM TOMS 47(4).
 * @param state four words of 32 bits, not all zero
 */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  return () => {
    const result = imul(rotate(imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));
