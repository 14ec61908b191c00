import * as z from 'zod/mini';
import { inOrder, Notebook } from './notebook.ts';

const format = 'liantu.notes';
const version = 1;
/** Bytes that a file has at most. */
export const mostBytes = 20_000_000;

const Head = z.object({ format: z.literal(format), version: z.number() });

/** Why a file is not read: each is a line of the locale. */
export type Refusal = 'tooLarge' | 'notJson' | 'notNotes' | 'newer' | 'damaged';

/** A notebook as a file that people can read. @param dataset version of the data; @param saved ISO moment */
export function writeFile({ notes, stories }: Notebook, dataset: string, saved: string): string {
  const about = "Notes of a reader of Liantu: `words` are the reader's own, `quote` is what the source says at `ref`.";
  return `${JSON.stringify({ format, version, about, dataset, saved, notes, stories }, null, 2)}\n`;
}

/** Reads such a file; members that are not known are left out. */
export function readFile(text: string): { notebook: Notebook } | { refusal: Refusal; where: string } {
  if (text.length > mostBytes) return { refusal: 'tooLarge', where: '' };
  const json = parsed(text);
  if (json === undefined) return { refusal: 'notJson', where: '' };
  const head = z.safeParse(Head, json).data;
  if (!head) return { refusal: 'notNotes', where: '' };
  if (head.version !== version) return { refusal: 'newer', where: String(head.version) };
  const { data, error } = z.safeParse(Notebook, json);
  if (!data) return { refusal: 'damaged', where: error.issues[0]?.path.join('.') ?? '' };
  return { notebook: whole(data) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Stories hold only notes that are there, each once. */
function whole({ notes, stories }: Notebook): Notebook {
  const known = new Set(notes.map(({ id }) => id));
  const kept = stories.map((story) => ({ ...story, notes: [...new Set(story.notes)].filter((id) => known.has(id)) }));
  return { notes: inOrder(notes), stories: inOrder(kept) };
}
