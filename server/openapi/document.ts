import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../graph/root.ts';
import { Problem } from '../problems/problem.ts';
import type { Route } from '../routing/route.ts';
import { exampleValues } from './examples.ts';
import { collector, type Json } from './schemas.ts';

const Package = z.object({ version: z.string(), description: z.string(), license: z.string() });

/** The contract of the API in OpenAPI 3.1, made from the same routes that answer, with examples from the present data. */
export async function openApiDocument(routes: readonly Route[]): Promise<Json> {
  const { version, description, license } = Package.parse(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')));
  const schemas = collector();
  const problem = {
    description: 'Problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: schemas.of(Problem) } },
  };
  const paths = await Promise.all(
    routes.map(async (one) => [one.path, { get: await operation(one, schemas, problem) }] as const),
  );
  return {
    openapi: '3.1.0',
    info: { title: 'Liantu 链图', version, description, license: { name: license, identifier: license } },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: Object.fromEntries(paths),
    components: { schemas: schemas.all() },
  };
}

async function operation(one: Route, schemas: ReturnType<typeof collector>, problem: Json): Promise<Json> {
  const examples = exampleValues(one.path, await one.example());
  const statuses = [...new Set([400, ...one.problems, ...(one.cached ? [503] : [])])];
  return {
    operationId: one.id,
    tags: [one.tag],
    summary: one.summary,
    parameters: [...parameters(one, 'path', schemas, examples), ...parameters(one, 'query', schemas, examples)],
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: schemas.of(one.body) } } },
      ...(one.cached ? { 304: { description: 'The data have not changed since the ETag that was sent' } } : {}),
      ...Object.fromEntries(statuses.map((status) => [status, problem])),
      default: problem,
    },
  };
}

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
