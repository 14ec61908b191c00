import { z } from 'zod';
import { NotFoundError } from '../../graph/errors.ts';
import { Ledger, type Source } from '../../graph/source.ts';
import { type TableRow, tableOf } from '../grammar/table.ts';
import { nearestNames } from '../names/distance.ts';
import { Meta } from '../paging/list.ts';
import { listRoute } from '../resources/list.ts';
import { cellsShown } from '../resources/show.ts';
import { type Route, route } from '../routing/route.ts';
import { folded } from '../search/fold.ts';
import { lookup, type Service } from '../service.ts';
import { sourceFields } from './fields.ts';
import { readSource, SourceRow, toSource } from './source.ts';

/** A source as a list shows it: what is not selected is missing. */
const SourceListRow = SourceRow.partial().required({ id: true }).meta({ id: 'SourceRow' });

function rowOf(source: Source): TableRow {
  const cells = sourceFields.map(({ name }) => [source[name] ?? []].flat());
  return { id: source.id, names: [source.name, source.title].map(folded), cells };
}

const LedgerRow = z.object({ ledger: Ledger, reason: z.string(), lines: z.int() });

/** The inputs that the graph was made from, and what became of each of their lines. */
export function sourceRoutes(service: Service): Route[] {
  const all = async () => (await lookup(service, 'sources')).map((row) => toSource(row['source']));
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
        'One input and its ledger: how many of its lines were extracted from, are context, or were not understood, and why',
      parameters: { path: z.object({ id: z.string().describe('the id of a source') }), query: z.object({}) },
      body: z.object({
        data: SourceRow.extend({
          ledger: z.array(LedgerRow).describe('sums to the lines of the source; of a reference table only lines in use are kept'),
        }),
        meta: Meta.pick({ dataset: true }),
      }),
      problems: [404],
      example: async () => (await all()).map(({ id }) => `/api/v1/sources/${encodeURIComponent(id)}`)[0],
      async handle({ id }) {
        const source = await readSource(service, id);
        if (!source) throw await unknownSource(id, all);
        const ledger = z.array(LedgerRow).parse(await lookup(service, 'ledger', { source: id }));
        return { body: { data: { ...source, ledger }, meta: { dataset: (await service.dataset()).version } } };
      },
    }),
  ];
}

async function unknownSource(id: string, all: () => Promise<{ id: string }[]>): Promise<NotFoundError> {
  const ids = (await all()).map((one) => one.id);
  return new NotFoundError(`There is no source ${id}; /api/v1/sources lists them.`, nearestNames(id, ids));
}
