import { expect, test } from '@jest/globals';
import { type TableRow, tableOf } from '../../../../server/grammar/table.ts';
import { keptTables } from '../../../../server/resources/kept.ts';
import { knownAt } from '../../../../server/resources/known.ts';

const all = { ids: null, undated: [] };

/** Kept tables over data whose version can be set, with how often one was made. */
function kept(rows = 1, fails = 0) {
  const state = { version: 'a', made: 0 };
  const one: TableRow = { id: 'x', names: [], cells: [] };
  const tables = keptTables({ dataset: async () => ({ version: state.version, sources: 1 }) }, async () => {
    state.made += 1;
    if (state.made <= fails) throw new Error('down');
    return tableOf([], Array<TableRow>(rows).fill(one));
  });
  return { state, tables };
}

test('a table is made once for requests that come together, and again when the data change', async () => {
  const { state, tables } = kept();
  const [one, other] = await Promise.all([tables(all), tables(all)]);
  expect([other === one, (await tables(all)) === one, state.made]).toEqual([true, true, 1]);
  state.version = 'b';
  expect(await tables(all)).not.toBe(one);
  expect(state.made).toBe(2);
});

test('each choice of sources has a table of its own, in whatever order they are named', async () => {
  const { state, tables } = kept();
  await tables(all);
  const one = await tables({ ids: new Set(['a', 'b']), undated: [] });
  expect(await tables({ ids: new Set(['b', 'a']), undated: ['b'] })).toBe(one);
  expect(state.made).toBe(2);
});

test('a table that could not be made is tried again', async () => {
  const { tables } = kept(1, 1);
  await expect(tables(all)).rejects.toThrow('down');
  expect((await tables(all)).rows).toHaveLength(1);
});

test('large tables make room for each other, the one asked for longest ago first', async () => {
  const { state, tables } = kept(100_000);
  const of = (name: string) => tables({ ids: new Set([name]), undated: [] });
  for (const name of ['a', 'b', 'a', 'c']) await of(name);
  expect(state.made).toBe(3);
  await of('a');
  expect(state.made).toBe(3);
  await of('b');
  expect(state.made).toBe(4);
});

test('at a date the sources of until then count, and those without a date', () => {
  const source = { id: '', name: '', title: '', sha256: '', length: 1, lines: 1, standing: 'digest' as const };
  const sources = [
    ['a', '2020-05'],
    ['b', '2021'],
    ['c', null],
  ].map(([id, date]) => ({ ...source, id: String(id), date: date ?? null }));
  expect(knownAt(sources, null)).toEqual({ ids: null, undated: [] });
  expect(knownAt(sources, '2020-04')).toEqual({ ids: new Set(['c']), undated: ['c'] });
  expect(knownAt(sources, '2020-05-01')).toEqual({ ids: new Set(['a', 'c']), undated: ['c'] });
  expect(knownAt(sources, '2021')).toEqual({ ids: null, undated: ['c'] });
});
