import { z } from 'zod';
import { isNode } from '../../graph/rows.ts';
import type { ThingType } from '../names/resolve.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { Details, readDetails } from './details.ts';
import { findThing } from './find.ts';

interface Resource {
  /** The part of the address before `/{id}`. */
  name: string;
  one: string;
  type: Exclude<ThingType, 'Thing'>;
}

/** Everything about one thing of a resource. */
export function detailsRoute(service: Service, { name, one, type }: Resource): Route {
  const path = `/api/v1/${name}`;
  return route({
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
    moves: true,
    async handle({ id }) {
      const found = await findThing(service, type, id);
      if ('moved' in found) return { moved: `${path}/${encodeURIComponent(found.moved)}` };
      return { body: { data: await readDetails(service, found.thing), meta: { dataset: (await service.dataset()).version } } };
    },
  });
}
