import { expect, test } from '@jest/globals';
import { ahead } from '../../../server/ahead.ts';

test('what comes next is asked for while something is made of what is there, and nothing further', async () => {
  const asked: number[] = [];
  const read = async (item: number) => {
    asked.push(item);
    return item * 10;
  };
  const seen: [number, number[]][] = [];
  for await (const found of ahead([1, 2, 3], read)) {
    await Promise.resolve();
    seen.push([found, [...asked]]);
  }
  expect(seen).toEqual([
    [10, [1, 2]],
    [20, [1, 2, 3]],
    [30, [1, 2, 3]],
  ]);
});

test('a failure is told when it is its turn, and ends the reading', async () => {
  const seen: number[] = [];
  const reading = (async () => {
    const read = async (item: number) => (item === 2 ? Promise.reject(new Error('the store is away')) : item);
    for await (const found of ahead([1, 2, 3], read)) seen.push(found);
  })();
  await expect(reading).rejects.toThrow('the store is away');
  expect(seen).toEqual([1]);
});
