import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { words } from '../locales/notes/index.ts';
import { dropStep, moveStep } from './changes.ts';
import type { Note, Story } from './notebook.ts';
import { walkTo } from './place.ts';
import { say } from './said.ts';
import { act } from './store.ts';

/** The steps of a story: each is opened by a press and moved by its grip, with the arrows or by dragging. */
export function Steps({ story, notes }: { story: Story; notes: readonly Note[] }) {
  const t = words.value;
  const list = useRef<HTMLOListElement>(null);
  /** Which step is dragged, and the place to which it would go. */
  const drag = useSignal<{ id: string; to: number } | null>(null);
  const shown = drag.value ? moved(notes, drag.value.id, drag.value.to) : notes;
  const move = (id: string, to: number) => {
    if (to < 0 || to >= notes.length) return;
    act(moveStep(story.id, id, to));
    say(t.moved(to + 1, notes.length));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-step="${id}"] .grip`)?.focus());
  };
  const placeAt = (y: number) => {
    const boxes = [...(list.current?.children ?? [])].map((one) => one.getBoundingClientRect());
    const at = boxes.findIndex(({ bottom }) => y < bottom);
    return at < 0 ? boxes.length - 1 : at;
  };
  return (
    <ol ref={list} class="nt-steps">
      {shown.map((note, index) => (
        <li key={note.id} data-step={note.id} class={drag.value?.id === note.id ? 'is-held' : ''}>
          <button
            type="button"
            class="grip"
            aria-label={t.grip(index + 1, notes.length)}
            title={t.grip(index + 1, notes.length)}
            onKeyDown={(event) => {
              const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
              if (way === undefined) return;
              event.preventDefault();
              move(note.id, index + way);
            }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              drag.value = { id: note.id, to: index };
            }}
            onPointerMove={(event) => {
              if (drag.value) drag.value = { ...drag.value, to: placeAt(event.clientY) };
            }}
            onPointerUp={() => {
              const held = drag.value;
              drag.value = null;
              if (held && notes[held.to]?.id !== held.id) move(held.id, held.to);
            }}
            onPointerCancel={() => {
              drag.value = null;
            }}
          >
            <span aria-hidden="true">⠿</span>
          </button>
          <button type="button" class="go" title={t.readStep(index + 1)} onClick={() => walkTo(index)}>
            <b class="nu">{index + 1}</b> <span>{note.words}</span>
            <small lang="zh">{note.anchors[0]?.quote ?? note.title}</small>
          </button>
          <button
            type="button"
            class="x"
            aria-label={t.drop(index + 1)}
            title={t.drop(index + 1)}
            onClick={() => {
              act(dropStep(story.id, note.id));
              say(t.dropped);
            }}
          >
            ✕
          </button>
        </li>
      ))}
    </ol>
  );
}

function moved(notes: readonly Note[], id: string, to: number): Note[] {
  const others = notes.filter((note) => note.id !== id);
  return [...others.slice(0, to), ...notes.filter((note) => note.id === id), ...others.slice(to)];
}
