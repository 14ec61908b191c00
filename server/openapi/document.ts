import { groupBy } from '../../graph/group.ts';
import { Problem } from '../problems/problem.ts';
import { software } from '../release/software.ts';
import type { RequestBody } from '../routing/requestBody.ts';
import type { Route } from '../routing/route.ts';
import { isList } from '../routing/validate.ts';
import { exampleValues } from './examples.ts';
import { collector, type Json } from './schemas.ts';

/** The contract of the API in OpenAPI 3.1, made from the same routes that answer, with examples from the present data. */
export async function openApiDocument(routes: readonly Route[]): Promise<{ [key: string]: Json }> {
  const { version, description, license } = software();
  const schemas = collector();
  const problem = {
    description: 'Problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: schemas.of(Problem) } },
  };
  const paths: Record<string, Json> = {};
  for (const [path, here] of groupBy(routes, (one) => one.path)) {
    const operations = here.map(async (one) => [one.method.toLowerCase(), await operation(one, schemas, problem)] as const);
    paths[path] = Object.fromEntries(await Promise.all(operations));
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Liantu 链图', version, description, license: { name: license, identifier: license } },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas: schemas.all(), securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

async function operation(one: Route, schemas: ReturnType<typeof collector>, problem: Json): Promise<Json> {
  const addresses = [await one.example(), ...(await one.examples())].filter((address) => address !== undefined);
  // Of a parameter that several show, the value of the first.
  const examples = new Map(
    addresses
      .toReversed()
      .flatMap((address) => [...exampleValues(one.path, address, (name) => isList(one.parameters.query.shape[name]))]),
  );
  return {
    operationId: one.id,
    tags: [one.tag],
    summary: one.summary,
    parameters: [...parameters(one, 'path', schemas, examples), ...parameters(one, 'query', schemas, examples)],
    ...(one.request ? { requestBody: requestBody(one.request, schemas) } : {}),
    responses: responses(one, schemas, problem),
    security: security[one.access],
    // Whole addresses: what is an example of each parameter alone may make no sense together.
    'x-examples': [...new Set(addresses)],
  };
}

/** Reading needs a token only where the service has one for it. */
const security: Record<Route['access'], Json> = {
  anyone: [],
  read: [{}, { token: [] }],
  trusted: [{}, { token: [] }],
  write: [{ token: [] }],
};

function requestBody({ content, limit }: RequestBody<unknown>, schemas: ReturnType<typeof collector>): Json {
  const kinds = Object.entries(content).map(([media, schema]) => [media, schema ? { schema: schemas.of(schema, 'input') } : {}]);
  return { required: true, description: `${limit} bytes at most`, content: Object.fromEntries(kinds) };
}

function responses(one: Route, schemas: ReturnType<typeof collector>, problem: Json): Json {
  const content = {
    ...(one.body ? { 'application/json': { schema: schemas.of(one.body) } } : {}),
    ...Object.fromEntries(one.media.map((media) => [media, isParsed(media) ? {} : { schema: { type: 'string' } }])),
  };
  const refused = one.access === 'anyone' ? [] : one.access === 'write' ? [401, 403] : [401];
  const statuses = [400, ...refused, ...(one.request ? [413, 415] : []), ...one.problems, ...(one.cached ? [503] : [])];
  return {
    [one.status]: { description: 'The answer', ...(one.status === 204 ? {} : { content }) },
    ...(one.cached ? { 304: { description: 'The data have not changed since the ETag that was sent' } } : {}),
    ...(one.moves ? { 308: { description: 'The thing has another address now', headers: location } } : {}),
    ...Object.fromEntries(statuses.map((status) => [status, problem])),
    default: problem,
  };
}

/** Media that a reader takes apart: what is in them is no text, and their forms are described where they come from. */
const isParsed = (media: string) => /[/+]json$|event-stream$/.test(media);

const location: Json = { Location: { schema: { type: 'string' } } };

function parameters(
  one: Route,
  where: 'path' | 'query',
  schemas: ReturnType<typeof collector>,
  examples: ReadonlyMap<string, Json>,
): Json[] {
  return Object.entries(one.parameters[where].shape).map(([name, schema]) => {
    const { description, ...rest } = schemas.of(schema) as { description?: string };
    const example = examples.get(name);
    return {
      name,
      in: where,
      required: where === 'path' || !schema.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: rest,
      ...(example === undefined ? {} : { example }),
    };
  });
}
