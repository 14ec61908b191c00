import { useEffect, useRef } from 'preact/hooks';
import { words } from '../locales/notes/index.ts';
import { dropAnchor, dropDraft, isKnown, keepDraft, type } from './draft.ts';
import { most, type Note } from './notebook.ts';
import { Quoted } from './Quoted.tsx';
import { say } from './said.ts';

/** The note that is being written: what it is about, and the room for the reader's own words. */
export function Editor({ note }: { note: Note }) {
  const t = words.value;
  const room = useRef<HTMLTextAreaElement>(null);
  const { id, anchors } = note;
  useEffect(() => room.current?.focus(), [id, anchors.length]);
  const keep = () => {
    keepDraft();
    say(t.kept);
  };
  return (
    <form
      class="nt-e"
      aria-label={isKnown() ? t.draftOld : t.draftNew}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{isKnown() ? t.draftOld : t.draftNew}</h3>
      {anchors.length === 0 && <p class="nt-v">{t.aboutView(note.title)}</p>}
      {anchors.map((anchor) => (
        <div key={anchor.ref} class="nt-a">
          <Quoted anchor={anchor} />
          {anchors.length > 1 && (
            <button type="button" aria-label={t.draftDrop(anchor.quote)} onClick={() => dropAnchor(anchor.ref)}>
              ✕
            </button>
          )}
        </div>
      ))}
      <label class="nt-own">
        <span class="nt-l">{t.mine}</span>
        <textarea
          ref={room}
          rows={4}
          maxLength={most.words}
          aria-label={t.draftLabel}
          placeholder={t.draftPlaceholder}
          value={note.words}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            keep();
          }}
        />
      </label>
      <p class="btns">
        <button type="submit" class="btn p" disabled={note.words.trim() === ''}>
          {t.keep} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" class="btn" onClick={dropDraft}>
          {t.cancel}
        </button>
      </p>
      <p class="nt-h">{t.draftMore}</p>
    </form>
  );
}
