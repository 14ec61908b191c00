import { z } from 'zod';
import { StoreError } from '../../graph/errors.ts';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';

const none = { path: z.object({}), query: z.object({}) };

/** `/healthz`: the process answers. `/readyz`: so does the graph. */
export function healthRoutes({ store, dataset }: Service): Route[] {
  return [
    route({
      path: '/healthz',
      id: 'health',
      tag: 'service',
      summary: 'Whether the process answers',
      access: 'anyone',
      parameters: none,
      body: z.object({ status: z.literal('ok') }),
      cached: false,
      handle: async () => ({ body: { status: 'ok' as const } }),
    }),
    route({
      path: '/readyz',
      id: 'ready',
      tag: 'service',
      summary: 'Whether the graph answers, and which edition of the data it holds',
      access: 'anyone',
      parameters: none,
      body: z.object({
        status: z.literal('ready'),
        engine: z.enum(['neo4j', 'embedded']),
        dataset: z.string(),
        sources: z.int(),
      }),
      problems: [503],
      cached: false,
      async handle() {
        const { ok, engine, reason } = await store.health();
        if (!ok) throw new StoreError(reason ?? 'The graph does not answer.');
        const { version, sources } = await dataset();
        return { body: { status: 'ready' as const, engine, dataset: version, sources } };
      },
    }),
  ];
}
