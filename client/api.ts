import * as z from 'zod/mini';
import type { Adopter } from './core/adopter.ts';
import type { Input } from './core/dataset.ts';
import type { LeaderRow } from './core/leaders.ts';
import type { Proof } from './core/passages.ts';
import type { Spread } from './core/spread.ts';
import { type Tie, tiesFrom } from './core/tie.ts';
import { DossierAnswer } from './dossier/shape.ts';
import { all, get } from './http.ts';
import * as shapes from './shapes.ts';

/** A policy that the data know, and how many regions they tell of. */
export interface Policy {
  id: string;
  label: string;
  regions: number;
}

export async function fetchPolicies(): Promise<Policy[]> {
  const { rows } = await all('/questions/policies', shapes.PolicyRow, {});
  return rows.map(({ policy, regions }) => ({ id: policy.id, label: policy.label, regions }));
}

/** The texts and tables that the data were made from. */
export const fetchInputs = async (): Promise<Input[]> => (await all('/sources', shapes.SourceRow, {})).rows;

/**
 * Every region that has to do with a policy, each once: those that adopted or tried it, that have a like practice under
 * another name, and that plan or explore it. Without the last two a map would say that nothing is known of them.
 */
export async function fetchRegions(policy: string, signal?: AbortSignal): Promise<{ adopters: Adopter[]; dataset: string }> {
  const [adopted, similar, planned] = await Promise.all([
    all('/questions/adopters', shapes.AdopterRow, { policy }, signal),
    all('/questions/similar-practices', shapes.SimilarRow, { policy }, signal),
    all('/questions/planned', shapes.PlanRow, { policy }, signal),
  ]);
  const rows = [
    ...adopted.rows.map(toAdopter),
    ...similar.rows.map(({ practice, ...row }) => toAdopter({ ...row, status: 'similar', equivalence: practice })),
    ...planned.rows.map(toAdopter),
  ];
  const known = new Map<string, Adopter>();
  for (const row of rows) if (!known.has(row.id)) known.set(row.id, row);
  return { adopters: [...known.values()], dataset: adopted.dataset };
}

type Row = Pick<z.infer<typeof shapes.AdopterRow>, 'region' | 'evidence'> &
  Partial<z.infer<typeof shapes.AdopterRow>> & { equivalence?: string | null | undefined };

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

/** The spread of a policy's components, and what models of diffusion make of it. */
export const fetchSpread = async (policy: string, signal?: AbortSignal): Promise<Spread> =>
  (await get(`/diffusion/${encodeURIComponent(policy)}`, z.object({ data: shapes.Spread }), {}, signal)).data;

/** All ties between regions that sources state, whatever the policy. */
export const fetchTies = async (): Promise<Tie[]> => tiesFrom((await all('/questions/ties', shapes.TieRow, {})).rows);

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

/** All dates that sources give for one region's adoption, also those that were not chosen, and the references to them. */
export async function fetchDisputed(
  region: string,
  policy: string,
  signal?: AbortSignal,
): Promise<{ dates: string[]; evidence: string[] }> {
  const { rows } = await all('/questions/conflicts', shapes.ConflictRow, {}, signal);
  const own = rows.filter(
    ({ subject, attribute }) => attribute === 'date' && subject.id === `adoption:${region}:${policy.replace(/^policy:/, '')}`,
  );
  return { dates: own.flatMap(({ values }) => values), evidence: own.flatMap(({ evidence }) => evidence) };
}

/** All that speaks for and against one region having followed another, and the version of the data that says so. */
export async function fetchDossier(from: string, to: string, policy: string, signal?: AbortSignal) {
  const path = `/dossiers/${encodeURIComponent(from)}/${encodeURIComponent(to)}`;
  const { data, meta } = await get(path, DossierAnswer, { policy }, signal);
  return { dossier: data, dataset: meta.dataset };
}

/** References that the service takes at once. */
const most = 50;

/** Evidence for many references, in their order. */
export async function fetchEvidence(refs: readonly string[], signal?: AbortSignal): Promise<Proof[]> {
  const parts = Array.from({ length: Math.ceil(refs.length / most) }, (_, index) => refs.slice(index * most, (index + 1) * most));
  const answers = await Promise.all(parts.map((ref) => get('/evidence', shapes.Evidence, { ref }, signal)));
  return answers.flatMap(({ data }) => data.map(toProof));
}

function toProof({ source, before, after, statements, ...row }: z.infer<typeof shapes.EvidenceRow>): Proof {
  const claims = statements.map(({ id, subject, predicate, value, object, qualifiers }) => ({
    id,
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
