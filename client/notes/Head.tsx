import { useRef } from 'preact/hooks';
import { words } from '../locales/notes/index.ts';
import { notesOpen } from '../shell/notes.ts';
import { openNotes, saveNotes } from './files.ts';
import { say } from './said.ts';
import { back, canRedo, canUndo, forth, notebook } from './store.ts';

/** What can be done with all notes: save them, open a file, take a step back. */
export function Head() {
  const t = words.value;
  const file = useRef<HTMLInputElement>(null);
  const { notes, stories } = notebook.value;
  const step = (go: () => void) => () => {
    go();
    say('');
  };
  return (
    <header class="nt-top">
      <h2>{t.title}</h2>
      <button type="button" disabled={!canUndo.value} onClick={step(back)}>
        {t.undo}
      </button>
      <button type="button" disabled={!canRedo.value} onClick={step(forth)}>
        {t.redo}
      </button>
      <button type="button" class="shut" aria-label={t.close} title={t.close} onClick={() => (notesOpen.value = false)}>
        ✕
      </button>
      <p class="btns">
        <button type="button" class="btn" disabled={notes.length + stories.length === 0} onClick={saveNotes}>
          {t.save}
        </button>
        <button type="button" class="btn" title={t.openHint} onClick={() => file.current?.click()}>
          {t.open}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={t.open}
          onChange={({ currentTarget }) => {
            const [one] = currentTarget.files ?? [];
            if (one) void openNotes(one);
            currentTarget.value = '';
          }}
        />
      </p>
      <p class="nt-h">{t.hint}</p>
    </header>
  );
}
