import { expect, test } from '@jest/globals';
import { inBackground } from '../../../server/background.ts';

/** Everything that can go on without anybody else does. */
const settled = () => new Promise((done) => setTimeout(done, 0));

test('work that is asked for again and again while it runs runs once more, after it has ended', async () => {
  const ends: (() => void)[] = [];
  const ask = inBackground(
    () => new Promise((end) => ends.push(end)),
    () => {},
  );
  ask();
  await settled();
  for (let times = 0; times < 3; times++) ask();
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await settled();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await settled();
  expect(ends).toHaveLength(2);
});

test('work that fails is told, and does not keep the next run from being made', async () => {
  const failures: unknown[] = [];
  let runs = 0;
  const ask = inBackground(
    async () => {
      runs += 1;
      throw new Error('the store is away');
    },
    (error) => failures.push(error),
  );
  ask();
  await settled();
  ask();
  await settled();
  expect([runs, failures.length]).toEqual([2, 2]);
});
