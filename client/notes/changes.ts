import { inOrder, type Note, type Notebook, type Story } from './notebook.ts';

/** A change of the notebook is a pure function of it. What it leaves alone stays the same object. */
export type Change = (notebook: Notebook) => Notebook;

/** Keeps a note, new or changed. */
export const writeNote =
  (note: Note): Change =>
  (notebook) => ({ ...notebook, notes: inOrder([...notebook.notes, note]) });

/** Takes a note out, also out of the stories that have it. */
export const removeNote =
  (id: string): Change =>
  ({ notes, stories }) => ({
    notes: notes.filter((note) => note.id !== id),
    stories: stories.map((story) => (story.notes.includes(id) ? without(story, id) : story)),
  });

export const writeStory =
  (story: Story): Change =>
  (notebook) => ({ ...notebook, stories: inOrder([...notebook.stories, story]) });

export const removeStory =
  (id: string): Change =>
  (notebook) => ({ ...notebook, stories: notebook.stories.filter((story) => story.id !== id) });

export const renameStory = (id: string, title: string): Change => inStory(id, (story) => ({ ...story, title }));

/** Puts a note at the end of a story; a story has each note once. */
export const addStep = (id: string, note: string): Change =>
  inStory(id, (story) => (story.notes.includes(note) ? story : { ...story, notes: [...story.notes, note] }));

export const dropStep = (id: string, note: string): Change => inStory(id, (story) => without(story, note));

/** Moves a step to a place, from 0; beyond the ends it stays at them. */
export const moveStep = (id: string, note: string, to: number): Change =>
  inStory(id, (story) => {
    if (!story.notes.includes(note)) return story;
    const notes = story.notes.filter((one) => one !== note);
    notes.splice(Math.min(Math.max(0, to), notes.length), 0, note);
    return { ...story, notes };
  });

const without = (story: Story, note: string): Story => ({ ...story, notes: story.notes.filter((one) => one !== note) });

function inStory(id: string, change: (story: Story) => Story): Change {
  return (notebook) => ({ ...notebook, stories: notebook.stories.map((story) => (story.id === id ? change(story) : story)) });
}
