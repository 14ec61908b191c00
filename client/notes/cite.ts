import * as z from 'zod/mini';
import { dayOf } from '../dossier/citation.ts';
import { get } from '../http.ts';
import { words } from '../locales/notes/index.ts';
import type { Note } from './notebook.ts';

const Dataset = z.object({ data: z.object({ cite: z.object({ gbt7714: z.string() }) }) });

/** The page itself, without what the reader has chosen. */
const base = (): string => `${location.origin}${location.pathname}`;
const addressOf = ({ view }: Pick<Note, 'view'>): string => `${base()}${view && `?${view}`}`;

/** How to cite the data by GB/T 7714, as the service says it. */
export async function fetchCitation(signal: AbortSignal): Promise<string> {
  const { data } = await get('/dataset', Dataset, { address: base(), accessed: dayOf(new Date()) }, signal);
  return data.cite.gbt7714;
}

/** How a step is cited: each quote with its source and line, the version of the data, the address of the view, the day. */
export function citationOf(note: Note): string {
  const t = words.value;
  const quotes = note.anchors.map(({ quote, line, source }) => t.quoted({ ...source, quote, line }));
  return t.citation({ quotes, dataset: note.dataset, address: addressOf(note), day: dayOf(new Date()) });
}
