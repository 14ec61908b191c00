import { expect, test } from '@jest/globals';
import { byUnits, sortedInTurns } from '../../../server/sorted.ts';

test('what is sorted in turns has the order that it has when sorted at once', async () => {
  const texts = Array.from({ length: 10_001 }, (_, at) => `${(at * 7919) % 10_007}号`);
  expect(await sortedInTurns(texts, byUnits)).toEqual(texts.toSorted());
  expect(await sortedInTurns([], byUnits)).toEqual([]);
});

test('what is alike stays in its order', async () => {
  const items = Array.from({ length: 10_001 }, (_, at) => ({ at, size: at % 3 }));
  const bySize = (a: { size: number }, b: { size: number }) => a.size - b.size;
  expect(await sortedInTurns(items, bySize)).toEqual(items.toSorted(bySize));
});
