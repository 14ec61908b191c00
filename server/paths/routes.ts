import { z } from 'zod';
import { isNode } from '../../graph/rows.ts';
import { exportMedia, writing } from '../export/writing.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { PathsAnswer } from './answer.ts';
import { exportedPaths } from './exported.ts';
import { findPaths } from './paths.ts';
import { PathQuery } from './query.ts';
import { readersOf } from './reader.ts';

/** How two things are connected, sentence by sentence. */
export function pathRoutes(service: Service): Route[] {
  const readers = readersOf(service);
  async function find(asked: PathQuery, signal: AbortSignal): Promise<{ body: PathsAnswer; kept: boolean }> {
    const { version } = await service.dataset();
    // For a caller that has gone no time is left.
    const now = () => (signal.aborted ? Number.POSITIVE_INFINITY : performance.now());
    const body = await findPaths(service, readers(version), asked, now);
    return { body, kept: body.meta.reason !== 'time-spent' };
  }
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
      handle: (asked, { signal }) => find(asked, signal),
    }),
    route({
      path: '/api/v1/paths/export',
      id: 'paths_export',
      tag: 'export',
      summary:
        'The same paths as a file in any format of an export: the things on them and all that relates these, with its quotes; in part=rows of csv each step',
      parameters: { path: z.object({}), query: PathQuery.extend(writing) },
      body: null,
      media: exportMedia,
      problems: [400],
      example: async () => (await anyPair(service))?.replace('?', '/export?format=json&'),
      async handle({ format, part, ...asked }, { signal }) {
        const { body, kept } = await find(asked, signal);
        return { ...(await exportedPaths(service, body, { format, part })), kept };
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
