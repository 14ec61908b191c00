import { z } from 'zod';
import { isNode } from '../../graph/rows.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { EvidenceAnswer, readEvidence } from './answer.ts';

/** References that one request may ask for. */
const most = 50;

const reference = z.string().min(5);

/** The words that prove a fact, with the passage around them: one, or several in one request. */
export function evidenceRoutes(service: Service): Route[] {
  return [
    route({
      path: '/api/v1/evidence/{ref}',
      id: 'evidence',
      tag: 'evidence',
      summary: 'The quote at an address of evidence, the passage around it, and every statement that rests on it',
      parameters: {
        path: z.object({ ref: reference.describe('an address of evidence as rows carry it, source:start-end') }),
        query: z.object({}),
      },
      body: z.object({ data: EvidenceAnswer, meta: Meta.pick({ dataset: true }) }),
      problems: [400, 404],
      example: async () => (await anyReference(service)).map((ref) => `/api/v1/evidence/${encodeURIComponent(ref)}`)[0],
      async handle({ ref }) {
        const { version } = await service.dataset();
        return { body: { data: await readEvidence(service, ref), meta: { dataset: version } } };
      },
    }),
    route({
      path: '/api/v1/evidence',
      id: 'evidences',
      tag: 'evidence',
      summary: `The same for up to ${most} addresses, in the order asked: ?ref=…&ref=…`,
      parameters: {
        path: z.object({}),
        query: z.object({ ref: z.array(reference).min(1).max(most).describe(`a list of 1 to ${most} addresses of evidence`) }),
      },
      body: z.object({ data: z.array(EvidenceAnswer), meta: Meta }),
      problems: [400, 404],
      example: async () => (await anyReference(service)).map((ref) => `/api/v1/evidence?ref=${encodeURIComponent(ref)}`)[0],
      async handle({ ref }) {
        const { version } = await service.dataset();
        const data = await Promise.all(ref.map((one) => readEvidence(service, one)));
        return { body: { data, meta: { total: data.length, next: null, asOf: null, dataset: version } } };
      },
    }),
  ];
}

/** A reference that the data hold, for examples; none when they are empty. */
async function anyReference(service: Service): Promise<string[]> {
  const rows = await lookup(service, 'best-known', { label: 'Entity', limit: 1 });
  return rows
    .flatMap(({ thing }) => (isNode(thing) && Array.isArray(thing.properties['evidence']) ? thing.properties['evidence'] : []))
    .slice(0, 1)
    .map(String);
}
