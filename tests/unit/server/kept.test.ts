import { expect, test } from '@jest/globals';
import { keeper } from '../../../server/kept.ts';

/** A keeper of two, and how often each key was made. */
function counted() {
  const kept = keeper<string>(2);
  const made: string[] = [];
  const ask = (version: string, key: string, fails = false) =>
    kept(version, key, async () => {
      made.push(`${version} ${key}`);
      if (fails) throw new Error('the store does not answer');
      return key;
    });
  return { ask, made };
}

test('What was made of the data is made once, also for those who ask together, until the data change', async () => {
  const { ask, made } = counted();
  expect(await Promise.all([ask('1', '链长制'), ask('1', '链长制')])).toEqual(['链长制', '链长制']);
  await ask('1', '链长制');
  await ask('2', '链长制');
  await ask('2', '链长制');
  expect(made).toEqual(['1 链长制', '2 链长制']);
});

test('Of more than there is room for the one that was asked for longest ago goes', async () => {
  const { ask, made } = counted();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask('1', key);
  expect(made).toEqual(['1 a', '1 b', '1 c', '1 b']);
});

test('A failure is not kept', async () => {
  const { ask, made } = counted();
  await expect(ask('1', 'a', true)).rejects.toThrow('does not answer');
  expect(await ask('1', 'a')).toBe('a');
  expect(made).toEqual(['1 a', '1 a']);
});
