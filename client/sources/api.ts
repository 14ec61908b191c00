import { all, get } from '../http.ts';
import { type Chunk, reach } from './chunks.ts';
import { kindsOf } from './kinds.ts';
import type { Mark } from './segments.ts';
import * as shapes from './shapes.ts';

const path = (source: string) => `/sources/${encodeURIComponent(source)}`;

/** Every source, texts before tables of facts. */
export async function fetchSources(signal?: AbortSignal): Promise<shapes.SourceRow[]> {
  const { rows } = await all('/sources', shapes.SourceRow, {}, signal);
  const rank = ({ standing }: shapes.SourceRow) => Number(standing === 'reference');
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

export const fetchSource = async (source: string, signal?: AbortSignal): Promise<shapes.Source> =>
  (await get(path(source), shapes.SourceAnswer, {}, signal)).data;

/** The lines of a chunk, and the quotes that touch them. */
export async function fetchChunk(
  source: string,
  { first, last }: Chunk,
  signal?: AbortSignal,
): Promise<{ lines: shapes.LineRow[]; marks: Mark[] }> {
  const from = Math.max(1, first - reach);
  const [lines, quotes] = await Promise.all([
    all(`${path(source)}/lines`, shapes.LineRow, { from: `${first}`, to: `${last}` }, signal),
    all(`${path(source)}/quotes`, shapes.QuoteRow, { from: `${from}`, to: `${last}` }, signal),
  ]);
  const start = lines.rows[0]?.start ?? 0;
  return { lines: lines.rows, marks: quotes.rows.filter(({ end }) => end > start).map(toMark) };
}

export const toMark = ({ ref, start, end, line, quote, states }: shapes.QuoteRow): Mark => ({
  ref,
  start,
  end,
  line,
  quote,
  kinds: kindsOf(states),
});

/** One page of the lines that became something. */
export const fetchLines = (source: string, query: { ledger: string; reason?: string; cursor?: string }, signal?: AbortSignal) =>
  get(`${path(source)}/lines`, shapes.Lines, { per_page: '200', ...query }, signal);

/** The quotes that begin in some lines, as they stand in the text. */
export const fetchQuotes = async (source: string, { first, last }: Omit<Chunk, 'index'>, signal?: AbortSignal) =>
  (await all(`${path(source)}/quotes`, shapes.QuoteRow, { from: `${first}`, to: `${last}` }, signal)).rows;

export const fetchStated = async (ref: string, signal?: AbortSignal): Promise<shapes.Evidence> =>
  (await get(`/evidence/${encodeURIComponent(ref)}`, shapes.EvidenceAnswer, {}, signal)).data;

/** What sources contradict each other on, as far as one source has a part in it. */
export async function fetchConflicts(source: string, signal?: AbortSignal): Promise<shapes.ConflictRow[]> {
  const { rows } = await all('/questions/conflicts', shapes.ConflictRow, {}, signal);
  return rows.filter(({ evidence }) => evidence.some((ref) => ref.startsWith(`${source}:`)));
}
