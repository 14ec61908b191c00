import * as z from 'zod/mini';
import type { Adopter } from './core/adopter.ts';
import type { LeaderRow } from './core/leaders.ts';
import type { Proof } from './core/passages.ts';
import { all, get } from './http.ts';
import { isTieKind, type Tie } from './map/ties.ts';
import * as shapes from './shapes.ts';

export type FollowerRow = z.infer<typeof shapes.FollowerRow>;

export interface Catalogue {
  /** Names of the questions that this service can answer. */
  questions: ReadonlySet<string>;
  /** Policies that the data know, as the first question offers them. */
  policies: { value: string; label: string }[];
}

export async function fetchCatalogue(): Promise<Catalogue> {
  const { data } = await get('/questions', z.object({ data: z.array(shapes.QuestionRow) }), {});
  const adopters = data.find(({ name }) => name === 'adopters');
  const policies = adopters?.parameters.find(({ name }) => name === 'policy')?.examples ?? [];
  return { questions: new Set(data.map(({ name }) => name)), policies };
}

export async function fetchAdopters(policy: string, signal?: AbortSignal): Promise<{ adopters: Adopter[]; dataset: string }> {
  const { rows, dataset } = await all('/questions/adopters', shapes.AdopterRow, { policy }, signal);
  return { adopters: rows.map(toAdopter), dataset };
}

/** Regions with a similar practice under another name, which `adopters` leaves out. */
export async function fetchSimilar(policy: string, signal?: AbortSignal): Promise<Adopter[]> {
  const { rows } = await all('/questions/similar-practices', shapes.SimilarRow, { policy }, signal);
  return rows.map(({ practice, ...row }) => toAdopter({ ...row, status: 'similar', equivalence: practice }));
}

type Row = Pick<z.infer<typeof shapes.AdopterRow>, 'region' | 'evidence'> & Partial<z.infer<typeof shapes.AdopterRow>>;

function toAdopter({ region, date, earliest, latest, status, equivalence, document, conflicts, evidence }: Row): Adopter {
  return {
    ...region,
    date: date ?? null,
    earliest: earliest ?? null,
    latest: latest ?? null,
    status: status ?? null,
    equivalence: equivalence || null,
    document: document ?? null,
    disputed: conflicts?.includes('date') ?? false,
    evidence,
  };
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
  const own = rows.filter(
    ({ subject, attribute }) => attribute === 'date' && subject.id === `adoption:${region}:${policy.replace(/^policy:/, '')}`,
  );
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
