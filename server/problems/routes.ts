import { z } from 'zod';
import { type Route, route } from '../routing/route.ts';
import { problemTypes } from './types.ts';

const Description = z.object({ type: z.string(), status: z.int(), title: z.string(), zh: z.string() });

/** What the `type` of a problem leads to: the list of all types. */
export function problemRoutes(): Route[] {
  const data = Object.entries(problemTypes).map(([type, { status, title, zh }]) => ({ type, status, title, zh }));
  return [
    route({
      path: '/api/problems',
      id: 'problemTypes',
      tag: 'service',
      access: 'anyone',
      summary: 'Every type of problem that the API answers with',
      parameters: { path: z.object({}), query: z.object({}) },
      body: z.object({ data: z.array(Description) }),
      cached: false,
      handle: async () => ({ body: { data } }),
    }),
  ];
}
