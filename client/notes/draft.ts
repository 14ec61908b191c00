import { effect, signal } from '@preact/signals';
import type { Anchor, Taken } from '../core/anchor.ts';
import { shelf, taken } from '../shell/notes.ts';
import { writeNote } from './changes.ts';
import { found } from './evidence.ts';
import { readFile, writeFile } from './file.ts';
import { type Note, noteOf } from './notebook.ts';
import { completed } from './standing.ts';
import { act, datasetNow, freshId, notebook, now } from './store.ts';

const own = `${shelf}.draft`;

/** The note that is being written; the browser keeps it as it is typed, and `keepDraft` puts it among the others. */
export const draft = signal<Note | null>(begun());

function begun(): Note | null {
  try {
    const answer = readFile(localStorage.getItem(own) ?? '');
    return ('notebook' in answer && answer.notebook.notes[0]) || null;
  } catch {
    return null;
  }
}

effect(() => {
  const { value } = draft;
  try {
    if (value && value.words !== '')
      localStorage.setItem(own, writeFile({ notes: [value], stories: [] }, value.dataset, value.changed));
    else localStorage.removeItem(own);
  } catch {
    // Without room it lasts as long as the page; the notes themselves say so when they are kept.
  }
});

/** Begins a note; with a note begun, what was taken is added to it. */
export function take(what: Taken): void {
  const open = draft.peek();
  if (!open) draft.value = noteOf(what, freshId(), datasetNow(), now());
  else draft.value = { ...open, anchors: joined(open.anchors, what.anchors) };
}

/** Opens a note to change it. Another one that is being written is kept first. */
export function edit(note: Note): void {
  if (draft.peek()) keepDraft();
  draft.value = note;
}

export const type = (words: string): void => {
  if (draft.value) draft.value = { ...draft.value, words };
};
export const dropAnchor = (ref: string): void => {
  if (draft.value) draft.value = { ...draft.value, anchors: draft.value.anchors.filter((one) => one.ref !== ref) };
};
export const dropDraft = (): void => {
  draft.value = null;
};

/** Puts what was written among the notes; a note without a word is none, and what it was stays. */
export function keepDraft(): void {
  const one = draft.peek();
  draft.value = null;
  if (!one || one.words.trim() === '') return;
  const anchors = one.anchors.map((anchor) => completed(anchor, found.peek().get(anchor.ref)));
  act(writeNote({ ...one, anchors, changed: now() }));
}

/** Whether the note that is being written is among the others already. */
export const isKnown = (): boolean => notebook.value.notes.some(({ id }) => id === draft.value?.id);

const joined = (before: Note['anchors'], more: readonly Anchor[]): Note['anchors'] => [
  ...before,
  ...more.filter(({ ref }) => before.every((one) => one.ref !== ref)).map((one) => ({ ...one, statements: [...one.statements] })),
];

effect(() => {
  if (!taken.value) return;
  const what = taken.value;
  taken.value = null;
  take(what);
});
