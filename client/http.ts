import * as z from 'zod/mini';
import type { Problem } from './core/load.ts';
import { Meta, Refusal } from './shapes.ts';

/** The service refused, failed, could not be reached, or answered in a shape that this client does not know. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.type}: ${problem.detail}`, { cause });
    this.problem = problem;
  }
}

const root = '/api/v1';
export type Query = Record<string, string | readonly string[] | undefined>;

export async function get<T extends z.ZodMiniType>(
  path: string,
  schema: T,
  query: Query,
  signal?: AbortSignal,
): Promise<z.infer<T>> {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  const address = `${root}${path}${pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''}`;
  const response = await fetch(address, { headers: { accept: 'application/json' }, signal: signal ?? null }).catch(
    (cause: unknown) => {
      throw signal?.aborted ? cause : new ApiError({ type: 'unreachable', title: '', detail: address }, cause);
    },
  );
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(refusal(body, response.status, address));
  const read = z.safeParse(schema, body);
  if (!read.success) throw new ApiError({ type: 'unexpected-answer', title: '', detail: address }, read.error);
  return read.data;
}

function refusal(body: unknown, status: number, address: string): Problem {
  const { data } = z.safeParse(Refusal, body);
  if (!data) return { type: `http-${status}`, title: '', detail: address };
  const near = data.nearest?.length ? ` → ${data.nearest.join(', ')}` : '';
  return { type: data.type.replace(/^.*#/, ''), title: data.title, detail: `${data.detail ?? address}${near}` };
}

/** Every page of a list, and the version of the data that it was made from. */
export async function all<T extends z.ZodMiniType>(path: string, row: T, query: Query, signal?: AbortSignal) {
  const List = z.object({ data: z.array(row), meta: Meta });
  const rows: z.infer<T>[] = [];
  let cursor: string | undefined;
  for (;;) {
    const { data, meta } = await get(path, List, { ...query, per_page: '1000', cursor }, signal);
    rows.push(...(data as z.infer<T>[]));
    if (!meta.next) return { rows, dataset: meta.dataset };
    cursor = meta.next;
  }
}
