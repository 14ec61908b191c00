import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { loadCatalogue } from '../../../../cypher/catalogue.ts';
import type { Kind } from '../../../../graph/kinds.ts';
import type { GraphStore, Parameters, Row } from '../../../../graph/store.ts';
import { prepareOrder, usualOrders } from '../../../../server/grammar/order.ts';
import { fieldsOf } from '../../../../server/resources/fields.ts';
import { thingTable } from '../../../../server/resources/things.ts';

const catalogue = loadCatalogue();
const fields = fieldsOf('Document');
const things = 10_000;
const date = (id: string) => `20${id.slice(-2)}-05`;

const claims = (id: string): Row => ({
  id,
  claims: [['date', date(id), null, 'stated', 'fact', 'affirmed', 0.9, null, ['s:1-9']]],
});

/** A store that answers at once, so that nobody has a turn because the list waits for it. */
const store: Pick<GraphStore, 'read'> = {
  read: async (cypher: string, { ids = [] }: Parameters = {}) =>
    cypher === catalogue.lookup['claims-of-subjects'] ? [ids].flat().map((id) => claims(String(id))) : [],
};

test('while a list is made and sorted the process has at least a turn for everybody else after each two hundred rows', async () => {
  let making = true;
  let turns = 0;
  const others = (async () => {
    for (; making; turns++) await setImmediate();
  })();
  const ids = Array.from({ length: things }, (_, at): [string, Kind] => [`doc-${10_000 + at}`, 'Document']);
  const service = {
    store: store as GraphStore,
    catalogue,
    dataset: async () => ({ version: 'one', sources: 1 }),
    log: pino({ level: 'silent' }),
  };
  const table = await thingTable(service, new Map(ids), fields, null);
  await prepareOrder(table, usualOrders(fields));
  making = false;
  await others;
  const [sorted = []] = table.sorted.values();
  expect(sorted).toHaveLength(things);
  expect(sorted[0]?.row.cells[fields.findIndex(({ name }) => name === 'date')]).toEqual(['2000-05']);
  expect(turns).toBeGreaterThan(things / 200);
});
