import type { z } from 'zod';
import type { RawQuery } from './query.ts';
import { validate } from './validate.ts';

/** What a handler gives back: the body, and for a list the cursor of its next page. */
export interface Answer<Body> {
  body: Body;
  /** Goes into the `Link` header as well, so that a script can follow it without building addresses. */
  next?: string | null;
}

/** One resource of the API. The Express router, the refusals of other methods and the OpenAPI contract come from it. */
export interface Route {
  /** In OpenAPI's form: `/api/v1/evidence/{ref}`. */
  path: string;
  /** Unique, for generated clients: `questionFollowers`. */
  id: string;
  tag: string;
  summary: string;
  parameters: { path: z.ZodObject; query: z.ZodObject };
  body: z.ZodType;
  /** Statuses of the problems it can answer with, beyond those that every route shares. */
  problems: readonly number[];
  /** Whether the answer follows from the data alone, so that it may be kept until the data change. */
  cached: boolean;
  /** A path and query that work on the present data; undefined when the data have none. */
  example(): Promise<string | undefined>;
  /** @throws ParameterError for parameters of the wrong form, and whatever the handler throws. */
  run(path: Record<string, string>, query: RawQuery): Promise<Answer<unknown>>;
}

interface Definition<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>
  extends Pick<Route, 'path' | 'id' | 'tag' | 'summary'>,
    Partial<Pick<Route, 'problems' | 'cached' | 'example'>> {
  parameters: { path: Path; query: Query };
  body: Body;
  handle(asked: z.output<Path> & z.output<Query>): Promise<Answer<z.input<Body>>>;
}

/**
 * Declares a route; the handler gets parameters that have passed their schemas.
 * @example route({ path: '/healthz', id: 'health', …, handle: async () => ({ body: { ok: true } }) })
 */
export function route<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  definition: Definition<Path, Query, Body>,
): Route {
  const { handle, ...declared } = definition;
  return {
    problems: [],
    cached: true,
    example: async () => (declared.path.includes('{') ? undefined : declared.path),
    ...declared,
    async run(path, query) {
      const asked = {
        ...validate(declared.parameters.path, new Map(Object.entries(path).map(([name, value]) => [name, [value]]))),
        ...validate(declared.parameters.query, query),
      };
      return handle(asked);
    },
  };
}
