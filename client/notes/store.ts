import { computed, effect, signal } from '@preact/signals';
import { noteCount, noted, shelf } from '../shell/notes.ts';
import { data } from '../store.ts';
import type { Change } from './changes.ts';
import { readFile, writeFile } from './file.ts';
import { countsOf, empty, type Notebook } from './notebook.ts';
import { redo, trod, undo, untrodden } from './trail.ts';

/** The notes and stories that this browser keeps. They change by `act`, `back` and `forth` alone. */
export const notebook = signal<Notebook>(empty);
const trail = signal(untrodden);
export const canUndo = computed(() => trail.value.past.length > 0);
export const canRedo = computed(() => trail.value.future.length > 0);
/** The browser has no room, or keeps nothing: what is written lasts as long as the page. */
export const unkept = signal(false);
/** What the browser kept could not be read. It was laid aside, not thrown away. */
export const unreadable = signal(false);

/** Version of the data that the page shows. */
export const datasetNow = (): string => data.peek().value?.dataset ?? '';
export const now = (): string => new Date().toISOString();

/** Eight random bytes in hexadecimal. */
export const freshId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const fileText = (): string => writeFile(notebook.peek(), datasetNow(), now());

/** A step, which undo takes back. */
export function act(change: Change): void {
  const before = notebook.peek();
  const after = change(before);
  if (after === before) return;
  trail.value = trod(trail.peek(), { before, after });
  write(after);
}

export const back = (): void => follow(undo(trail.peek()));
export const forth = (): void => follow(redo(trail.peek()));

function follow(step: ReturnType<typeof undo>): void {
  if (!step) return;
  const [next, change] = step;
  trail.value = next;
  write(change(notebook.peek()));
}

function write(next: Notebook): void {
  notebook.value = next;
  try {
    localStorage.setItem(shelf, fileText());
    unkept.value = false;
  } catch {
    unkept.value = true;
  }
}

function read(text: string | null): void {
  if (text === null) return;
  const answer = readFile(text);
  if ('notebook' in answer) {
    notebook.value = answer.notebook;
    return;
  }
  unreadable.value = true;
  try {
    localStorage.setItem(`${shelf}.unreadable`, text);
  } catch {
    unkept.value = true;
  }
}

try {
  read(localStorage.getItem(shelf));
} catch {
  unkept.value = true;
}
// Another tab of the same browser writes to the same shelf.
addEventListener('storage', ({ key, newValue }) => {
  if (key === shelf && newValue !== null) read(newValue);
});
effect(() => {
  noteCount.value = notebook.value.notes.length;
  noted.value = countsOf(notebook.value);
});
