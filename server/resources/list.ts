import { z } from 'zod';
import { answer } from '../grammar/answer.ts';
import { cursorAfter } from '../grammar/keyset.ts';
import { prepareOrder } from '../grammar/order.ts';
import type { Field, Table, TableRow } from '../grammar/table.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { toSource } from '../sources/source.ts';
import { readAsk } from './ask.ts';
import { listBody } from './body.ts';
import { exampleAddresses } from './examples.ts';
import { keptTables } from './kept.ts';
import { type Known, knownAt } from './known.ts';
import { listParameters } from './parameters.ts';
import { withIds } from './resolve.ts';

/** A list of things of one sort, that answers to the grammar of all lists. */
export interface Listed<Row extends TableRow, Body extends z.ZodType> {
  /** The last part of its address. */
  name: string;
  fields: readonly Field[];
  row: Body;
  /** All its rows, of the sources that count. */
  table(known: Known): Promise<Table<Row>>;
  /** Some of its rows, for examples. */
  some(): Promise<Table<Row>>;
  /** Rows as they are answered. */
  show(rows: readonly Row[], shown: readonly Field[], known: Known): Promise<z.input<Body>[]>;
}

/** The route of a list: filter, search, sort, select, groups, samples and pages. */
export function listRoute<Row extends TableRow, Body extends z.ZodType>(service: Service, listed: Listed<Row, Body>): Route {
  const { name, fields, row, show } = listed;
  const path = `/api/v1/${name}`;
  const tables = keptTables(service, listed.table);
  const examples = async () => exampleAddresses(path, await listed.some());
  return route({
    path,
    id: name,
    tag: name,
    summary: `The ${name} of the graph: filtered, searched, sorted, counted in groups, sampled`,
    parameters: { path: z.object({}), query: listParameters(fields) },
    body: listBody(row),
    problems: [400],
    example: async () => (await examples())[0],
    examples,
    async handle(asked) {
      const ask = await readAsk(name, fields, asked, (clauses) => withIds(service, clauses));
      const sources = asked.knownAt === undefined ? [] : (await lookup(service, 'sources')).map(({ source }) => toSource(source));
      const known = knownAt(sources, asked.knownAt ?? null);
      const table = await tables(known);
      await prepareOrder(table, ask.orders);
      const found = answer(table, ask);
      const next = found.last && cursorAfter(found.last, ask.list);
      const meta = {
        total: found.total,
        next,
        asOf: asked.asOf ?? null,
        dataset: (await service.dataset()).version,
        knownAt: asked.knownAt ?? null,
        undated: found.undated,
        undatedSources: known.undated,
        strata: found.strata,
      };
      return { body: { data: await show(found.rows, ask.shown, known), groups: found.groups, meta }, next };
    },
  });
}
