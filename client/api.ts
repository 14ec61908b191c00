import * as z from 'zod/mini';
import type { Adopter } from './core/adopter.ts';
import type { Problem } from './core/load.ts';
import type { Proof } from './core/passages.ts';

// What the service answers, as far as the client uses it: unknown members are left alone, so that it may grow.
const Text = z.nullable(z.string());
const optional = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);
const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });
const Refs = z.array(z.string());
const Scalar = z.union([z.string(), z.number(), z.boolean()]);

const AdopterRow = z.object({
  region: Thing,
  date: Text,
  earliest: optional(z.string()),
  latest: optional(z.string()),
  status: optional(z.string()),
  equivalence: optional(z.union([z.string(), z.boolean()])),
  document: optional(Thing),
  conflicts: optional(z.array(z.unknown())),
  evidence: Refs,
});

const EvidenceRow = z.object({
  ref: z.string(),
  quote: z.string(),
  line: z.number(),
  before: optional(z.string()),
  after: optional(z.string()),
  source: z.object({ id: z.string(), title: z.string(), date: optional(z.string()), standing: z.string() }),
  statements: z.array(
    z.object({
      subject: z.union([z.string(), z.looseObject({ id: z.string() })]),
      predicate: z.string(),
      value: optional(Scalar),
      object: optional(z.looseObject({ id: z.string(), label: optional(z.string()) })),
      qualifiers: optional(z.record(z.string(), z.union([z.string(), z.number()]))),
    }),
  ),
});

const QuestionRow = z.object({ name: z.string(), parameters: z.array(z.object({ name: z.string(), examples: optional(z.array(z.string())) })) });
const FollowerRow = z.object({ region: Thing, date: Text, months: z.nullable(z.number()), evidence: Refs });
const Row = z.looseObject({ evidence: Refs });
const Meta = z.object({ total: z.number(), next: optional(z.string()), dataset: z.string() });
const Refusal = z.object({ type: z.string(), title: z.string(), detail: optional(z.string()), nearest: optional(z.array(z.string())) });

export type LooseRow = z.infer<typeof Row>;
export type FollowerRow = z.infer<typeof FollowerRow>;
export type QuestionRow = z.infer<typeof QuestionRow>;

/** The service refused, failed, could not be reached, or answered in a shape that this client does not know. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.title}: ${problem.detail}`, { cause });
    this.problem = problem;
  }
}

const root = '/api/v1';
type Query = Record<string, string | string[] | undefined>;

async function get<T extends z.ZodMiniType>(path: string, schema: T, query: Query = {}, signal?: AbortSignal): Promise<z.infer<T>> {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  const address = `${root}${path}${pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''}`;
  const response = await fetch(address, { headers: { accept: 'application/json' }, signal: signal ?? null }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError({ type: 'unreachable', title: '', detail: address }, cause);
  });
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
async function all<T extends z.ZodMiniType>(path: string, row: T, query: Query, signal?: AbortSignal) {
  const rows: z.infer<T>[] = [];
  const List = z.object({ data: z.array(row), meta: Meta });
  let cursor: string | undefined;
  for (;;) {
    const { data, meta } = await get(path, List, { ...query, per_page: '1000', cursor }, signal);
    rows.push(...(data as z.infer<T>[]));
    if (!meta.next) return { rows, dataset: meta.dataset };
    cursor = meta.next;
  }
}

export async function fetchAdopters(policy: string, signal?: AbortSignal): Promise<{ adopters: Adopter[]; dataset: string }> {
  const { rows, dataset } = await all('/questions/adopters', AdopterRow, { policy }, signal);
  return { adopters: rows.map(toAdopter), dataset };
}

function toAdopter(row: z.infer<typeof AdopterRow>): Adopter {
  const { region, date, status, document, conflicts, evidence } = row;
  const equivalence = row.equivalence === true ? '' : row.equivalence || null;
  const spans = { earliest: row.earliest ?? null, latest: row.latest ?? null };
  return { ...region, ...spans, date, status: status ?? null, equivalence, document: document ?? null, disputed: !!conflicts?.length, evidence };
}

export const fetchQuestions = async (signal?: AbortSignal) => (await all('/questions', QuestionRow, {}, signal)).rows;

export const fetchFollowers = async (region: string, policy: string, signal?: AbortSignal) =>
  (await all('/questions/followers', FollowerRow, { region, policy }, signal)).rows;

/** Rows of a question whose columns only their view knows. */
export const fetchRows = async (question: string, query: Query, signal?: AbortSignal) =>
  (await all(`/questions/${question}`, Row, query, signal)).rows;

/** References that the service takes at once. */
const most = 50;

/** Evidence for many references, in their order. */
export async function fetchEvidence(refs: readonly string[], signal?: AbortSignal): Promise<Proof[]> {
  const parts = Array.from({ length: Math.ceil(refs.length / most) }, (_, index) => refs.slice(index * most, (index + 1) * most));
  const List = z.object({ data: z.array(EvidenceRow) });
  const answers = await Promise.all(parts.map((ref) => get('/evidence', List, { ref }, signal)));
  return answers.flatMap(({ data }) => data.map(toProof));
}

function toProof({ source, before, after, statements, ...row }: z.infer<typeof EvidenceRow>): Proof {
  return {
    ...row,
    before: before ?? '',
    after: after ?? '',
    source: { ...source, date: source.date ?? null },
    statements: statements.map(({ subject, predicate, value, object, qualifiers }) => ({
      subject: typeof subject === 'string' ? subject : subject.id,
      predicate,
      value: value == null ? (object?.label ?? object?.id ?? null) : String(value),
      qualifiers: qualifiers ?? {},
    })),
  };
}
