import { z } from 'zod';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';

const media = 'text/plain; version=0.0.4';

/** `/metrics`, as Prometheus reads it. */
export function metricsRoutes({ metrics }: Service): Route[] {
  return [
    route({
      path: '/metrics',
      id: 'metrics',
      tag: 'service',
      summary: 'What the service counts of itself, for Prometheus: requests by route, rows by question, ingestions, the process',
      parameters: { path: z.object({}), query: z.object({}) },
      body: null,
      media: ['text/plain'],
      cached: false,
      handle: async () => ({ media, content: (await metrics?.text()) ?? '' }),
    }),
  ];
}
