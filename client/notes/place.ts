import { signal } from '@preact/signals';
import { readLink } from '../core/permalink.ts';
import { act as show } from '../store.ts';
import type { Note, Story } from './notebook.ts';
import { said } from './said.ts';
import { notebook } from './store.ts';

/** Where in the drawer the reader is. */
export type Place = { at: 'notes' | 'stories' } | { at: 'story' | 'walk'; story: string; step: number };

export const place = signal<Place>({ at: 'notes' });
export const goTo = (next: Place): void => {
  place.value = next;
  said.value = '';
};

/** The story that is open, and its notes in order. */
export function openStory(): { story: Story; notes: Note[] } | undefined {
  const { value } = place;
  if (!('story' in value)) return undefined;
  const story = notebook.value.stories.find(({ id }) => id === value.story);
  return story && { story, notes: notesOf(story) };
}

const notesOf = ({ notes }: Story): Note[] => notes.flatMap((id) => notebook.value.notes.find((note) => note.id === id) ?? []);

/** Brings the picture back in which a note was made; the language is the reader's. */
export const showView = ({ view }: Pick<Note, 'view'>): void => show(({ lang }) => ({ ...readLink(view), lang }));

/** Goes to a step of a story and shows its view; beyond the ends it stays where it is. */
export function walkTo(step: number): void {
  const open = openStory();
  const note = open?.notes[step];
  if (!open || !note) return;
  goTo({ at: 'walk', story: open.story.id, step });
  showView(note);
}
