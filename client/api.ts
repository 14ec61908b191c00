import * as z from 'zod/mini';
import type { Adopter } from './core/adopter.ts';
import type { LeaderRow } from './core/leaders.ts';
import type { Problem } from './core/load.ts';
import type { Proof } from './core/passages.ts';
import { isTieKind, type Tie } from './map/ties.ts';
import * as shapes from './shapes.ts';

export type FollowerRow = z.infer<typeof shapes.FollowerRow>;

/** The service refused, failed, could not be reached, or answered in a shape that this client does not know. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.type}: ${problem.detail}`, { cause });
    this.problem = problem;
  }
}

const root = '/api/v1';
type Query = Record<string, string | readonly string[] | undefined>;

async function get<T extends z.ZodMiniType>(path: string, schema: T, query: Query, signal?: AbortSignal): Promise<z.infer<T>> {
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
  const { data } = z.safeParse(shapes.Refusal, body);
  if (!data) return { type: `http-${status}`, title: '', detail: address };
  const near = data.nearest?.length ? ` → ${data.nearest.join(', ')}` : '';
  return { type: data.type.replace(/^.*#/, ''), title: data.title, detail: `${data.detail ?? address}${near}` };
}

/** Every page of a list, and the version of the data that it was made from. */
async function all<T extends z.ZodMiniType>(path: string, row: T, query: Query, signal?: AbortSignal) {
  const List = z.object({ data: z.array(row), meta: shapes.Meta });
  const rows: z.infer<T>[] = [];
  let cursor: string | undefined;
  for (;;) {
    const { data, meta } = await get(path, List, { ...query, per_page: '1000', cursor }, signal);
    rows.push(...(data as z.infer<T>[]));
    if (!meta.next) return { rows, dataset: meta.dataset };
    cursor = meta.next;
  }
}

/** Names of the questions that this service can answer. */
export const fetchQuestions = async () => (await all('/questions', shapes.QuestionRow, {})).rows.map(({ name }) => name);

export async function fetchAdopters(policy: string, signal?: AbortSignal): Promise<{ adopters: Adopter[]; dataset: string }> {
  const { rows, dataset } = await all('/questions/adopters', shapes.AdopterRow, { policy }, signal);
  const adopters = rows.map(({ region, document, conflicts, evidence, ...row }) => ({
    ...region,
    date: row.date ?? null,
    earliest: row.earliest ?? null,
    latest: row.latest ?? null,
    status: row.status ?? null,
    equivalence: row.equivalence === true ? '' : row.equivalence || null,
    document: document ?? null,
    disputed: conflicts?.includes('date') ?? false,
    evidence,
  }));
  return { adopters, dataset };
}

export const fetchFollowers = async (region: string, policy: string, signal?: AbortSignal): Promise<FollowerRow[]> =>
  (await all('/questions/followers', shapes.FollowerRow, { region, policy }, signal)).rows;

/** The documented ties of one region. */
export async function fetchTies(region: { id: string; label: string }, signal?: AbortSignal): Promise<Tie[]> {
  const { rows } = await all('/questions/contrasts-and-references', shapes.TieRow, { region: region.id }, signal);
  return rows.flatMap(({ relation: kind, direction, other, evidence }): Tie[] => {
    if (!isTieKind(kind)) return [];
    const [from, to] = direction === 'out' ? [region, other] : [other, region];
    return [{ id: `${from.id} ${kind} ${to.id}`, kind, from, to, evidence }];
  });
}

export async function fetchLeaders(region: string, signal?: AbortSignal): Promise<LeaderRow[]> {
  const { rows } = await all('/questions/leaders-in', shapes.LeaderRow, { region }, signal);
  return rows.map(({ leadership, role, holder, chain, leaders, chains }) => ({
    id: leadership.id,
    role: role ?? null,
    holder: holder ?? null,
    chain: chain?.label ?? null,
    leaders: leaders ?? null,
    chains: chains ?? null,
  }));
}

/** References of every date that sources give for one region's adoption, also of those that were not chosen. */
export async function fetchDisputed(region: string, policy: string, signal?: AbortSignal): Promise<string[]> {
  const { rows } = await all('/questions/conflicts', shapes.ConflictRow, {}, signal);
  const own = rows.filter(({ subject, attribute }) => attribute === 'date' && subject.id === `adoption:${region}:${policy}`);
  return own.flatMap(({ evidence }) => evidence);
}

/** References that the service takes at once. */
const most = 50;

/** Evidence for many references, in their order. */
export async function fetchEvidence(refs: readonly string[], signal?: AbortSignal): Promise<Proof[]> {
  const parts = Array.from({ length: Math.ceil(refs.length / most) }, (_, index) => refs.slice(index * most, (index + 1) * most));
  const List = z.object({ data: z.array(shapes.EvidenceRow) });
  const answers = await Promise.all(parts.map((ref) => get('/evidence', List, { ref }, signal)));
  return answers.flatMap(({ data }) => data.map(toProof));
}

function toProof({ source, before, after, statements, ...row }: z.infer<typeof shapes.EvidenceRow>): Proof {
  const claims = statements.map(({ subject, predicate, value, object, qualifiers }) => ({
    subject: subject.id,
    predicate,
    value: value == null ? (object?.label ?? null) : String(value),
    qualifiers: qualifiers ?? {},
  }));
  return {
    ...row,
    before: before ?? '',
    after: after ?? '',
    source: { ...source, date: source.date ?? null },
    statements: claims,
  };
}
