import { z } from 'zod';
import { isNode } from '../../graph/rows.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { PathsAnswer } from './answer.ts';
import { findPaths } from './paths.ts';
import { PathQuery } from './query.ts';
import { readersOf } from './reader.ts';

/** How two things are connected, sentence by sentence. */
export function pathRoutes(service: Service): Route[] {
  const readers = readersOf(service);
  return [
    route({
      path: '/api/v1/paths',
      id: 'paths',
      tag: 'paths',
      summary: 'The best paths between two things, each relation with its quote; the surest, shortest and least common first',
      parameters: { path: z.object({}), query: PathQuery },
      body: PathsAnswer,
      problems: [400],
      example: () => anyPair(service),
      async handle(asked, { signal }) {
        const { version } = await service.dataset();
        // For a caller that has gone no time is left.
        const now = () => (signal.aborted ? Number.POSITIVE_INFINITY : performance.now());
        const body = await findPaths(service, readers(version), asked, now);
        return { body, kept: body.meta.reason !== 'time-spent' };
      },
    }),
  ];
}

/** An expert and a region, or what else the data hold; undefined when they hold no two. */
async function anyPair(service: Service): Promise<string | undefined> {
  const known = await Promise.all(
    ['Expert', 'Document', 'Region'].map((label) => lookup(service, 'best-known', { label, limit: 2 })),
  );
  const ids = known.flat().flatMap(({ thing }) => (isNode(thing) ? [String(thing.properties['id'])] : []));
  const [from, to] = [ids[0], ids.findLast((id) => id !== ids[0])];
  return to === undefined ? undefined : `/api/v1/paths?from=${encodeURIComponent(from ?? '')}&to=${encodeURIComponent(to)}`;
}
