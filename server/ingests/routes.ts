import { z } from 'zod';
import { NotFoundError } from '../../graph/errors.ts';
import { eventsOf, type ServerEvent } from '../routing/answers.ts';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { FileQuery, ingestBody, uploadOf } from './body.ts';
import { Job } from './job.ts';

const JobAnswer = z.object({ data: Job });
const one = { path: z.object({ id: z.string().describe('the id of a job') }), query: z.object({}) };

/** Inputs that are taken in over HTTP, by whoever holds the token: a job each. */
export function ingestRoutes({ jobs }: Service): Route[] {
  if (!jobs) return [];
  const unknown = (id: string): never => {
    const forgotten = jobs.keeps
      ? 'those that ended long ago are forgotten'
      : 'those that ended long ago are forgotten, and all when the service starts anew, as LIANTU_DATA names no folder to keep them in';
    throw new NotFoundError(`There is no job ${id.slice(0, 60)}; ${forgotten}.`);
  };
  const answer = (job: Job | undefined, id: string) => ({ body: { data: job ?? unknown(id) } });
  const shared = { tag: 'ingests', access: 'write', cached: false } as const;
  return [
    route({
      ...shared,
      method: 'POST',
      path: '/api/v1/ingests',
      id: 'ingest',
      summary: 'Take a file (its name in the query) or a text in JSON into the graph; answers with the job that does it',
      parameters: { path: z.object({}), query: FileQuery },
      request: ingestBody,
      body: JobAnswer,
      status: 202,
      problems: [429],
      async handle(asked, { body }) {
        const job = await jobs.submit(await uploadOf(asked, body));
        return { ...answer(job, job.id), location: `/api/v1/ingests/${job.id}` };
      },
    }),
    route({
      ...shared,
      path: '/api/v1/ingests/{id}',
      id: 'ingestJob',
      summary: 'How far a job is, and when it is done what it changed',
      parameters: one,
      body: JobAnswer,
      problems: [404],
      handle: async ({ id }) => answer(jobs.find(id), id),
    }),
    route({
      ...shared,
      method: 'DELETE',
      path: '/api/v1/ingests/{id}',
      id: 'cancelIngest',
      summary: 'Call a job off; one that is being written stops before its next batch, and nothing of it stays',
      parameters: one,
      body: JobAnswer,
      problems: [404, 409],
      handle: async ({ id }) => answer(await jobs.cancel(id), id),
    }),
    route({
      ...shared,
      path: '/api/v1/ingests/{id}/events',
      id: 'ingestEvents',
      summary: 'The job as it goes on, as server-sent events: progress, and in the end done, failed or cancelled',
      parameters: one,
      body: null,
      media: ['text/event-stream'],
      problems: [404],
      async handle({ id }) {
        if (!jobs.find(id)) unknown(id);
        return eventsOf(events(jobs.watch(id)));
      },
    }),
  ];
}

async function* events(jobs: AsyncIterable<Job>): AsyncGenerator<ServerEvent> {
  for await (const job of jobs) yield { event: job.ended === null ? 'progress' : job.state, data: job };
}
