import { text } from '../store.ts';
import { noteCount, notesOpen, toggleNotes } from './notes.ts';

/** Opens and shuts the drawer of notes; says how many there are. */
export function NotesButton() {
  const t = text.value.notes;
  const count = noteCount.value;
  return (
    <button
      type="button"
      class="to-notes"
      aria-expanded={notesOpen.value}
      aria-label={t.openNotes(count)}
      title={t.openNotes(count)}
      onClick={toggleNotes}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M4.5 1.5h9v13h-9zM2 4.5h2.5M2 8h2.5M2 11.5h2.5M7.5 5h3.5M7.5 8h3.5" />
      </svg>
      {count > 0 && <b>{count}</b>}
    </button>
  );
}
