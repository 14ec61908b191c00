import { get } from '../http.ts';
import * as shapes from './shapes.ts';

export const pathOf = (name: string): string => `/questions/${encodeURIComponent(name)}`;

/** Rows that the service gives at once. */
const most = 1000;

export const fetchQuestions = async (signal?: AbortSignal): Promise<shapes.Question[]> =>
  (await get('/questions', shapes.Questions, {}, signal)).data;

/** The first rows of an answer, the number of all, and the question as it was understood. */
export const fetchAnswer = (name: string, given: Readonly<Record<string, string>>, signal?: AbortSignal) =>
  get(pathOf(name), shapes.Answer, { ...given, per_page: `${most}` }, signal);

/** How many rows a question has. */
export const fetchCount = async (name: string, given: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<number> =>
  (await get(pathOf(name), shapes.Answer, { ...given, per_page: '1' }, signal)).meta.total;

/** Things that words mean, the best first. @param kind a label that they must carry; null: any but quotes */
export async function fetchHits(q: string, kind: string | null, signal?: AbortSignal): Promise<shapes.Hit[]> {
  const { data } = await get('/search', shapes.Hits, { q, per_page: '8', kind: kind ?? undefined }, signal);
  return data.filter((hit) => hit.kind !== 'Quote');
}

export const fetchCypher = async (name: string, signal?: AbortSignal): Promise<string> =>
  (await get(`${pathOf(name)}/cypher`, shapes.CypherAnswer, {}, signal)).data.cypher;
