import { z } from 'zod';
import { LiantuError, NotFoundError, ParameterError } from '../../graph/errors.ts';
import { CypherError } from '../cypher/refused.ts';
import { ThingRow } from '../things/thing.ts';
import { AmbiguousError, MediaError, MethodError } from './errors.ts';
import { isProblemType, type ProblemType, problemTypes } from './types.ts';

/** What every refusal and failure answers: problem details for HTTP APIs (RFC 9457) with our own members. */
export const Problem = z
  .object({
    type: z.string().describe('stable address of the type, listed at /api/problems'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what went wrong here and what to do'),
    instance: z.string().describe('this occurrence, by which the log of the service has it'),
    parameter: z.string().optional().describe('the parameter that is at fault'),
    allowed: z.array(z.string()).optional().describe('everything that would be valid there'),
    nearest: z.array(z.string()).optional().describe('valid names nearest to what was given'),
    candidates: z.array(ThingRow).optional().describe('the things that an ambiguous name may mean'),
    line: z.int().optional().describe('where in a statement it is, from 1'),
    column: z.int().optional().describe('where in that line, from 1'),
    example: z.string().optional().describe('an address that works'),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof Problem>;

/**
 * The problem that an error is to its reader. Messages of errors of the service's own (status 500 and above) stay
 * inside, as they may name a path or a statement.
 */
export function toProblem(error: unknown, request: { id: string; example?: string | undefined }): Problem {
  const type = typeOf(error);
  const { title, status, ...more }: { title: string; status: number; detail?: string } = problemTypes[type];
  return {
    type: `/api/problems#${type}`,
    title,
    status,
    detail: more.detail ?? (error instanceof LiantuError ? error.message : 'The address or the request cannot be read.'),
    instance: `urn:uuid:${request.id}`,
    ...hints(error),
    ...(request.example === undefined || status >= 500 ? {} : { example: request.example }),
  };
}

function typeOf(error: unknown): ProblemType {
  if (error instanceof LiantuError) {
    if (isProblemType(error.type)) return error.type;
    return error.status === 503 ? 'store-unavailable' : 'internal';
  }
  // Express marks what it cannot read (a path with broken percent-encoding) with a status of its own.
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? 'malformed-request' : 'internal';
}

function hints(error: unknown): Partial<Problem> {
  if (error instanceof AmbiguousError) return { parameter: error.parameter, candidates: [...error.candidates] };
  if (error instanceof MethodError || error instanceof MediaError) return { allowed: [...error.allowed] };
  if (error instanceof CypherError) return { ...some('allowed', error.allowed), ...placeOf(error) };
  if (error instanceof NotFoundError) return some('nearest', error.nearest);
  if (!(error instanceof ParameterError)) return {};
  return { parameter: error.parameter, ...some('allowed', error.allowed), ...some('nearest', error.nearest) };
}

const placeOf = ({ line, column }: CypherError): Partial<Problem> =>
  line === undefined || column === undefined ? {} : { line, column };

const some = (member: 'allowed' | 'nearest', values: readonly string[]) => (values.length > 0 ? { [member]: [...values] } : {});
