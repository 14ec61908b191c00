import { z } from 'zod';
import { NotFoundError, ParameterError } from '../../graph/errors.ts';
import { isNode } from '../../graph/rows.ts';
import type { Row } from '../../graph/store.ts';
import { resolveThing, type ThingType } from '../names/resolve.ts';
import { paging } from '../paging/cursor.ts';
import { listOf, Meta, page } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { Details, readDetails } from './details.ts';

interface Resource<Body extends z.ZodObject> {
  /** The last part of the address and the file of `cypher/lookup/` that lists it with `skip` and `limit`. */
  name: string;
  one: string;
  type: ThingType;
  row: Body;
  read(row: Row): z.input<Body>;
}

/** The list of a kind of thing and, under `/{id}`, everything about one: a resource is one call. */
export function resource<Body extends z.ZodObject>(service: Service, { name, one, type, row, read }: Resource<Body>): Route[] {
  const path = `/api/v1/${name}`;
  const list = async (skip: number, limit: number) => {
    const rows = await lookup(service, name, { skip, limit });
    return { rows: rows.map(read), total: Number(rows[0]?.['total'] ?? 0) };
  };
  return [
    route({
      path,
      id: name,
      tag: name,
      summary: `The ${name} of the graph`,
      parameters: { path: z.object({}), query: z.object(paging) },
      body: listOf(row),
      problems: [400],
      handle: async (asked) => page(asked, await service.dataset(), [name], list),
    }),
    route({
      path: `${path}/{id}`,
      id: one,
      tag: name,
      summary: `All that is said of one of the ${name}, each value with its evidence`,
      parameters: {
        path: z.object({ id: z.string().regex(/\S/).describe(`the id of a ${type} or any name that it is known by`) }),
        query: z.object({}),
      },
      body: z.object({ data: Details, meta: Meta.pick({ dataset: true }) }),
      problems: [400, 404],
      async example() {
        const [first] = await lookup(service, 'best-known', { label: type, limit: 1 });
        const id = isNode(first?.['thing']) ? first['thing'].properties['id'] : undefined;
        return typeof id === 'string' ? `${path}/${encodeURIComponent(id)}` : undefined;
      },
      async handle({ id }) {
        const thing = await resolveThing(service, 'id', type, id).catch(asNotFound);
        return { body: { data: await readDetails(service, thing), meta: { dataset: (await service.dataset()).version } } };
      },
    }),
  ];
}

/** In an address an unknown name is an address that leads nowhere, not a wrong parameter. */
function asNotFound(error: unknown): never {
  throw error instanceof ParameterError ? new NotFoundError(error.message, error.nearest) : error;
}
