import './style/index.css';
import type { TargetedDragEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../locales/notes/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { notesOpen } from '../shell/notes.ts';
import { fetchCitation } from './cite.ts';
import { draft, dropDraft } from './draft.ts';
import { Editor } from './Editor.tsx';
import { check, recheck } from './evidence.ts';
import { openNotes } from './files.ts';
import { Head } from './Head.tsx';
import { keysOf } from './keys.ts';
import { Lists } from './Lists.tsx';
import { Paper } from './Paper.tsx';
import { openStory, place } from './place.ts';
import { said } from './said.ts';
import { notebook, unkept, unreadable } from './store.ts';
import { Telling } from './Telling.tsx';
import { Walk } from './Walk.tsx';

/** 笔记: the reader's own words about what sources say, and the stories made of them; beside the view, whatever it is. */
export function Drawer() {
  const t = words.value;
  const { title } = t;
  const drawer = useRef<HTMLElement>(null);
  const open = openStory();
  const refs = [...notebook.value.notes, ...(draft.value ? [draft.value] : [])].flatMap(({ anchors }) =>
    anchors.map(({ ref }) => ref),
  );
  const cited = useLoad(open ? 'dataset' : null, fetchCitation).value;
  // Before the page is painted: a key that is pressed at once already finds the drawer.
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!draft.peek()) drawer.current?.focus({ preventScroll: true });
    void recheck(refs);
    return () => {
      if (draft.peek()?.words.trim() === '') dropDraft();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => void check(refs), [refs.join(' ')]);
  return (
    <aside
      ref={drawer}
      class="notes"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={keysOf(() => {
        notesOpen.value = false;
      })}
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
    >
      <Head />
      {(unkept.value || unreadable.value) && (
        <p class="notice" role="alert">
          {unkept.value ? t.unkept : t.unreadable}
        </p>
      )}
      <p class="nt-said" role="status">
        {said.value}
      </p>
      {draft.value && <Editor note={draft.value} />}
      {!open && <Lists />}
      {open && place.value.at === 'story' && <Telling {...open} dataset={cited} />}
      {open && place.value.at === 'walk' && 'step' in place.value && <Walk {...open} step={place.value.step} />}
      {open && <Paper {...open} dataset={cited} />}
    </aside>
  );
}

function dropped(event: TargetedDragEvent<HTMLElement>): void {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void openNotes(file);
}
