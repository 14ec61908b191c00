import type { z } from 'zod';
import type { Answer, Content, Moved } from './answers.ts';
import type { RawQuery } from './query.ts';
import type { Bytes, RequestBody } from './requestBody.ts';
import { validate } from './validate.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may ask: anyone; whoever may read the graph; for what costs more than reading, whoever is on this machine or holds a
 * token; only whoever holds the token for writing.
 */
export type Access = 'anyone' | 'read' | 'trusted' | 'write';

/** What a handler may use beside what passed the schemas. */
interface Call<Body> {
  body: Body;
  /** Aborted when the caller has gone. */
  signal: AbortSignal;
}

/** What a handler gives back: JSON, another media type, or the address that the thing has now. */
type Handled<Body> = Answer<Body> | Content | Moved;

/** One method of one address. The Express router, the refusals of other methods and the OpenAPI contract come from it. */
export interface Route {
  method: Method;
  /** In OpenAPI's form: `/api/v1/evidence/{ref}`. */
  path: string;
  /** Unique, for generated clients: `questionFollowers`. */
  id: string;
  tag: string;
  summary: string;
  access: Access;
  parameters: { path: z.ZodObject; query: z.ZodObject };
  /** What the request brings; null: nothing. */
  request: RequestBody<unknown> | null;
  /** The answer in JSON; null where it never is JSON. */
  body: z.ZodType | null;
  /** Media types of the answer beside JSON. */
  media: readonly string[];
  /** 200, or what it means to have made (201), taken on (202) or ended (204) something. */
  status: 200 | 201 | 202 | 204;
  /** Whether a thing may have moved to another address, which is then the answer (308). */
  moves: boolean;
  /** Statuses of the problems it can answer with, beyond those that every route shares. */
  problems: readonly number[];
  /** Whether the answer follows from the data alone, so that it may be kept until the data change. */
  cached: boolean;
  /** A path and query that work on the present data; undefined when the data have none. */
  example(): Promise<string | undefined>;
  /** Further addresses that work, for parameters that the first one does not show. */
  examples(): Promise<string[]>;
  /** @throws ParameterError for parameters and a body of the wrong form, and whatever the handler throws. */
  run(path: Record<string, string>, query: RawQuery, brought: Bytes, signal: AbortSignal): Promise<Handled<unknown>>;
}

type Declared = Pick<Route, 'path' | 'id' | 'tag' | 'summary'> &
  Partial<Pick<Route, 'method' | 'access' | 'media' | 'status' | 'moves' | 'problems' | 'cached' | 'example' | 'examples'>>;

type Json<Body extends z.ZodType | null> = Body extends z.ZodType ? z.input<Body> : null;

interface Definition<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType | null, Brought>
  extends Declared {
  parameters: { path: Path; query: Query };
  request?: RequestBody<Brought>;
  body: Body;
  handle(asked: z.output<Path> & z.output<Query>, call: Call<Brought>): Promise<Handled<Json<Body>>>;
}

/**
 * Declares a route, a GET for readers unless it says otherwise; the handler gets parameters and a body that have passed
 * their schemas.
 * @example route({ path: '/healthz', id: 'health', …, handle: async () => ({ body: { ok: true } }) })
 * @example route({ method: 'POST', path: '/api/v1/notes', access: 'write', request: json(Note), status: 201, … })
 */
export function route<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType | null, Brought = null>(
  definition: Definition<Path, Query, Body, Brought>,
): Route {
  const { handle, request, ...declared } = definition;
  const method = declared.method ?? 'GET';
  return {
    method,
    access: 'read',
    media: [],
    status: 200,
    moves: false,
    problems: [],
    cached: method === 'GET',
    examples: async () => [],
    example: async () => (method !== 'GET' || declared.path.includes('{') ? undefined : declared.path),
    ...declared,
    request: request ?? null,
    async run(path, query, brought, signal) {
      const asked = {
        ...validate(declared.parameters.path, new Map(Object.entries(path).map(([name, value]) => [name, [value]]))),
        ...validate(declared.parameters.query, query),
      };
      // Without a declared body `Brought` is null.
      const body = request ? await request.read(brought) : (null as Brought);
      return handle(asked, { body, signal });
    },
  };
}
