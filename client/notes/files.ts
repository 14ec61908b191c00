import { dayOf } from '../dossier/citation.ts';
import { words } from '../locales/notes/index.ts';
import { saveFile } from '../save/file.ts';
import { mostBytes, readFile } from './file.ts';
import { merge } from './merge.ts';
import { say } from './said.ts';
import { act, fileText, notebook } from './store.ts';

/** Hands all notes and stories to the reader as a file. */
export function saveNotes(): void {
  saveFile(fileText(), 'application/json', words.value.fileName(dayOf(new Date())));
  say(words.value.savedAs(notebook.peek().notes.length, notebook.peek().stories.length));
}

/** Reads a file into the notes that are there. A file that is none changes nothing. */
export async function openNotes(file: File): Promise<void> {
  const t = words.value;
  const answer = file.size > mostBytes ? ({ refusal: 'tooLarge', where: '' } as const) : readFile(await file.text());
  if ('refusal' in answer) {
    say(t.refused(file.name, t.refusals[answer.refusal](answer.where)));
    return;
  }
  const { notebook: next, added, conflicts } = merge(notebook.peek(), answer.notebook);
  if (added + conflicts > 0) act(() => next);
  say(t.merged(file.name, added, conflicts));
}
