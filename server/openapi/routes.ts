import { z } from 'zod';
import { type Route, route } from '../routing/route.ts';
import { openApiDocument } from './document.ts';

const Contract = z.record(z.string(), z.json().meta({ id: 'Json' }));

/** The contract of the given routes and of itself. */
export function openApiRoutes(routes: readonly Route[]): Route[] {
  const own: Route = route({
    path: '/api/openapi.json',
    id: 'openapi',
    tag: 'service',
    summary: 'This contract: OpenAPI 3.1',
    parameters: { path: z.object({}), query: z.object({}) },
    body: Contract,
    handle: async () => ({ body: await openApiDocument([...routes, own]) }),
  });
  return [own];
}
