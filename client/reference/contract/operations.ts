import * as z from 'zod/mini';
import { type Contract, type Parameter, RawOperation, type Schema } from './shape.ts';

/** One way in which a request or an answer can be written. */
export interface Kind {
  media: string;
  schema: Schema | undefined;
  example: unknown;
}

/** An answer that an operation can give: `200`, `404`, `default`. */
interface Outcome {
  status: string;
  description: string;
  kinds: readonly Kind[];
}

/** One method of one address. */
export interface Operation {
  id: string;
  tag: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: readonly Parameter[];
  /** Addresses that work on the present data. */
  examples: readonly string[];
  /** What a request has to bring; empty where it brings nothing. */
  bodies: readonly Kind[];
  bodyRequired: boolean;
  bodyNote: string;
  outcomes: readonly Outcome[];
  /** Whether the caller has to show a token: never, where the service was started with one for reading, or always. */
  token: 'never' | 'perhaps' | 'always';
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of a contract, in its order. */
export function operationsOf({ paths }: Contract): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const { data } = z.safeParse(RawOperation, item[method]);
      return data ? [operation(method, path, data)] : [];
    }),
  );
}

function operation(method: string, path: string, raw: RawOperation): Operation {
  return {
    id: raw.operationId ?? `${method} ${path}`,
    tag: raw.tags?.[0] ?? '',
    method: method.toUpperCase(),
    path,
    summary: raw.summary ?? path,
    description: raw.description ?? '',
    parameters: (raw.parameters ?? []).filter((one) => one.in === 'path' || one.in === 'query'),
    examples: raw['x-examples'] ?? [],
    bodies: kinds(raw.requestBody?.content),
    bodyRequired: raw.requestBody?.required ?? false,
    bodyNote: raw.requestBody?.description ?? '',
    outcomes: Object.entries(raw.responses ?? {}).map(([status, { description = '', content }]) => ({
      status,
      description,
      kinds: kinds(content),
    })),
    token: tokenOf(raw.security ?? []),
  };
}

function kinds(content: Record<string, { schema?: Schema | undefined; example?: unknown }> = {}): Kind[] {
  return Object.entries(content).map(([media, { schema, example }]) => ({ media, schema, example }));
}

/** Alternatives, of which `{}` lets everybody in. */
function tokenOf(security: readonly object[]): Operation['token'] {
  if (security.length === 0) return 'never';
  return security.some((one) => Object.keys(one).length === 0) ? 'perhaps' : 'always';
}

/** What a successful request is answered with. */
export const success = ({ outcomes }: Operation): Outcome | undefined => outcomes.find(({ status }) => /^2/.test(status));
