import { afterAll, expect, test } from '@jest/globals';
import { threads } from '../../../graph/threads.ts';

/** A thread that reads Cypher, which some statements keep busy for minutes. */
const program = new URL('../../../server/cypher/worker.js', import.meta.url);
const endless = `RETURN ${Array(200).fill('(a)').join('--')}`;
const plain = 'RETURN 1';
const read = { clean: plain };

const pool = threads<string, object>(program, { most: 1, waiting: 1, start: 20_000 });
afterAll(() => pool.close());

test('a task waits for the one before it, and one more than may wait is told so at once', async () => {
  const asked = [plain, plain, plain].map((one) => pool.ask(one, { patience: 20_000 }));
  expect(await asked[2]).toBe('busy');
  expect(await Promise.all(asked.slice(0, 2))).toEqual([read, read]);
});

test('a task that is late ends with its thread, and the next one gets another', async () => {
  expect(await pool.ask(endless, { patience: 200 })).toBe('late');
  expect(await pool.ask(plain, { patience: 20_000 })).toEqual(read);
});

test('a task whose asker has gone is not worked on any more', async () => {
  const gone = new AbortController();
  const asked = pool.ask(endless, { patience: 60_000, signal: gone.signal });
  const next = pool.ask(plain, { patience: 20_000 });
  gone.abort();
  expect(await asked).toBe('gone');
  expect(await next).toEqual(read);
  expect(await pool.ask(plain, { patience: 20_000, signal: AbortSignal.abort() })).toBe('gone');
});
