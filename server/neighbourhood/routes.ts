import { z } from 'zod';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { toThing } from '../things/thing.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { readNeighbourhoods } from './read.ts';

/** Things that one request may ask for. */
const most = 50;

/** What things are related to, for walking the graph. */
export function neighbourhoodRoutes(service: Service): Route[] {
  return [
    route({
      path: '/api/v1/neighbourhood',
      id: 'neighbourhood',
      tag: 'neighbourhood',
      summary: `What up to ${most} things are related to, each relation with its evidence, and how many of which kind: ?thing=…&thing=…`,
      parameters: {
        path: z.object({}),
        query: z.object({
          thing: z
            .array(z.string().regex(/\S/))
            .min(1)
            .max(most)
            .describe(`a list of 1 to ${most} ids of things, each given as thing=…`),
        }),
      },
      body: z.object({
        data: z.array(Neighbourhood),
        meta: Meta.pick({ dataset: true }).extend({
          unknown: z.array(z.string()).describe('ids that no thing of the present data has'),
        }),
      }),
      problems: [400],
      async example() {
        const [first] = await lookup(service, 'best-known', { label: 'Entity', limit: 1 });
        const id = toThing(first?.['thing'])?.id;
        return id === undefined ? undefined : `/api/v1/neighbourhood?thing=${encodeURIComponent(id)}`;
      },
      async handle({ thing }) {
        const { version } = await service.dataset();
        const { found, unknown } = await readNeighbourhoods(service, thing);
        return { body: { data: found, meta: { dataset: version, unknown } } };
      },
    }),
  ];
}
