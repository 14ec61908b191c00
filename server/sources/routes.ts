import { z } from 'zod';
import { kindNames } from '../../graph/kinds.ts';
import { Ledger, type Source } from '../../graph/source.ts';
import { type TableRow, tableOf } from '../grammar/table.ts';
import { Meta } from '../paging/list.ts';
import { listRoute } from '../resources/list.ts';
import { cellsShown } from '../resources/show.ts';
import { type Route, route } from '../routing/route.ts';
import { folded } from '../search/fold.ts';
import { lookup, type Service } from '../service.ts';
import { sourceFields } from './fields.ts';
import { allSources, findIn } from './known.ts';
import { linesRoute } from './lines.ts';
import { quotesRoute } from './quotes.ts';
import { SourceRow } from './source.ts';

/** A source as a list shows it: what is not selected is missing. */
const SourceListRow = SourceRow.partial().required({ id: true }).meta({ id: 'SourceRow' });

function rowOf(source: Source): TableRow {
  const cells = sourceFields.map(({ name }) => [source[name] ?? []].flat());
  return { id: source.id, names: [source.name, source.title].map(folded), cells };
}

const StatedRow = z.object({ kind: z.enum(kindNames), predicate: z.string(), statements: z.int() });
const LedgerRow = z.object({ ledger: Ledger, reason: z.string(), lines: z.int() });

/** The inputs that the graph was made from, and what became of each of their lines. */
export function sourceRoutes(service: Service): Route[] {
  const all = () => allSources(service);
  const find = findIn(service);
  const example = async () => {
    // A text is read line by line, of a table only the lines in use are kept.
    const [first] = (await all()).toSorted((a, b) => Number(a.standing === 'reference') - Number(b.standing === 'reference'));
    return first && `/api/v1/sources/${encodeURIComponent(first.id)}`;
  };
  return [
    listRoute(service, {
      name: 'sources',
      fields: sourceFields,
      row: SourceListRow,
      some: async () => tableOf(sourceFields, (await all()).map(rowOf)),
      table: async ({ ids }) => tableOf(sourceFields, (await all()).filter(({ id }) => ids?.has(id) ?? true).map(rowOf)),
      show: async (rows, shown) =>
        rows.map((row) => SourceListRow.parse({ id: row.id, ...cellsShown(row, sourceFields, shown) })),
    }),
    route({
      path: '/api/v1/sources/{id}',
      id: 'source',
      tag: 'sources',
      summary:
        'One input, the ledger of its lines (extracted from, context, not understood, and why), and how many statements rest on it',
      parameters: { path: z.object({ id: z.string().describe('the id of a source') }), query: z.object({}) },
      body: z.object({
        data: SourceRow.extend({
          ledger: z.array(LedgerRow).describe('sums to the lines of the source; of a reference table only lines in use are kept'),
          stated: z.array(StatedRow).describe('how many statements rest on it, by the kind of thing and by what they say of it'),
        }),
        meta: Meta.pick({ dataset: true }),
      }),
      problems: [404],
      example,
      async handle({ id }) {
        const source = await find(id);
        const read = ['ledger', 'stated-in-source'].map((name) => lookup(service, name, { source: id }));
        const [ledger, stated] = await Promise.all(read);
        const counts = { ledger: z.array(LedgerRow).parse(ledger), stated: z.array(StatedRow).parse(stated) };
        return { body: { data: { ...source, ...counts }, meta: { dataset: (await service.dataset()).version } } };
      },
    }),
    linesRoute(service, find, example),
    quotesRoute(service, find, example),
  ];
}
