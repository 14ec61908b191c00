import { shelf } from '../shell/notes.ts';

/** Reads the notes that the browser keeps, if there are any: quotes tell how many notes are about them. Called once. */
export function wakeNotes(): void {
  try {
    if (localStorage.getItem(shelf) !== null) void import('./store.ts');
  } catch {
    // A browser that keeps nothing has no notes.
  }
}
