import * as z from 'zod/mini';
import type { Taken } from '../core/anchor.ts';

/** Characters and members that are read at most: a file from elsewhere may hold anything. */
export const most = { words: 50_000, notes: 5_000, anchors: 100 };

const Name = z.string().check(z.regex(/^[\w.-]{1,64}$/));
const Short = z.string().check(z.maxLength(2_000));
const Long = z.string().check(z.maxLength(most.words));
const Moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z$/));

const Anchor = z.object({
  ref: z.string().check(z.regex(/^[^\s:]{1,80}:\d{1,12}-\d{1,12}$/)),
  quote: Long,
  line: z.number().check(z.int(), z.positive()),
  statements: z.array(Short).check(z.maxLength(1_000)),
  source: z.object({ title: Short, date: z.nullable(Short), standing: Short }),
});

/** The reader's own words about pieces of evidence, or about a view. */
const Note = z.object({
  id: Name,
  words: Long,
  anchors: z.array(Anchor).check(z.maxLength(most.anchors)),
  /** Query string of the view in which it was made, and what the document was called there. */
  view: z.string().check(z.maxLength(20_000)),
  title: Short,
  /** Version of the data that the note was made from. */
  dataset: Short,
  made: Moment,
  changed: Moment,
  /** Id of the note that says otherwise under the same id, where two files disagree. */
  rival: z.nullable(Name),
});

/** Notes in an order of their own, to be walked through. */
const Story = z.object({
  id: Name,
  title: Short,
  /** Ids of notes. */
  notes: z.array(Name).check(z.maxLength(most.notes)),
  made: Moment,
  rival: z.nullable(Name),
});

export const Notebook = z.object({
  notes: z.array(Note).check(z.maxLength(most.notes)),
  stories: z.array(Story).check(z.maxLength(most.notes)),
});

export type Note = Readonly<z.infer<typeof Note>>;
export type Story = Readonly<z.infer<typeof Story>>;
export interface Notebook {
  readonly notes: readonly Note[];
  readonly stories: readonly Story[];
}

export const empty: Notebook = { notes: [], stories: [] };

/** A note before it is kept. @param now ISO moment */
export function noteOf({ anchors, view, title }: Taken, id: string, dataset: string, now: string): Note {
  const own = anchors.map((one) => ({ ...one, statements: [...one.statements] }));
  return { id, words: '', anchors: own, view, title, dataset, made: now, changed: now, rival: null };
}

/** Every member once under its id, the earliest first. */
export function inOrder<T extends { id: string; made: string }>(items: readonly T[]): T[] {
  const once = [...new Map(items.map((item) => [item.id, item])).values()];
  return once.sort((a, b) => (a.made === b.made ? (a.id < b.id ? -1 : 1) : a.made < b.made ? -1 : 1));
}

/** How many notes are about each piece of evidence. */
export function countsOf({ notes }: Notebook): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { anchors } of notes)
    for (const ref of new Set(anchors.map((one) => one.ref))) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
}
