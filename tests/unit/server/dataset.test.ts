import { expect, test } from '@jest/globals';
import { StoreError } from '../../../graph/errors.ts';
import type { GraphStore, Row } from '../../../graph/store.ts';
import { datasetOf } from '../../../server/dataset.ts';

/** A dataset over a store that gives these rows for the one lookup it takes. */
function over(read: () => Promise<Row[]>) {
  const store: GraphStore = {
    engine: 'embedded',
    read,
    write: async () => {},
    health: async () => ({ engine: 'embedded', ok: true }),
    close: async () => {},
  };
  return datasetOf({ store, catalogue: { schema: [], load: {}, lookup: { edition: 'edition' }, questions: new Map() } });
}
const rows = (statements: number, ...sources: string[]) => over(async () => sources.map((source) => ({ source, statements })));

test('the version changes with the sources and with what was taken from them, and with nothing else', async () => {
  const { version, sources } = await rows(5, 'a', 'b')();
  expect(sources).toBe(2);
  expect((await rows(5, 'a', 'b')()).version).toBe(version);
  const others = [rows(6, 'a', 'b'), rows(5, 'a'), rows(5, 'a', 'c'), rows(5, 'a', 'b', 'c'), rows(0)];
  const versions = await Promise.all(others.map(async (other) => (await other()).version));
  expect(new Set([version, ...versions]).size).toBe(6);
});

test('a store that fails once is asked again', async () => {
  let calls = 0;
  const dataset = over(async () => {
    calls += 1;
    if (calls === 1) throw new StoreError('down');
    return [{ source: 'a', statements: 1 }];
  });
  await expect(dataset()).rejects.toThrow('down');
  expect((await dataset()).sources).toBe(1);
});

test('requests that come together share one look', async () => {
  let calls = 0;
  const dataset = over(async () => {
    calls += 1;
    return [];
  });
  await Promise.all([dataset(), dataset()]);
  expect(calls).toBe(1);
});
