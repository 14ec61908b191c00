import { describe, expect, test } from '@jest/globals';
import { resample, seeded, shuffle, uniform } from '../../../diffusion/random/random.ts';
import { xoshiro128 } from '../../../diffusion/random/xoshiro.ts';

describe('Random numbers', () => {
  test('are those that the authors of xoshiro128** give for the state 1, 2, 3, 4', () => {
    const random = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, random)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  test('are the same for the same seed and differ between streams', () => {
    const first = (seed: number, stream: number) => Array.from({ length: 4 }, seeded(seed, stream));
    expect(first(1, 0)).toEqual(first(1, 0));
    expect(first(1, 1)).not.toEqual(first(1, 0));
    expect(first(2, 0)).not.toEqual(first(1, 0));
  });

  test('are spread evenly', () => {
    const random = seeded(3);
    const mean = Array.from({ length: 20_000 }, () => uniform(random)).reduce((sum, x) => sum + x, 0) / 20_000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  });

  test('shuffle without losing anything and resample to the same size', () => {
    const random = seeded(4);
    const items = Array.from({ length: 50 }, (_, i) => i);
    shuffle(items, random);
    expect(items).not.toEqual([...items].sort((a, b) => a - b));
    expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(resample(30, random).reduce((sum, count) => sum + count, 0)).toBe(30);
  });
});
