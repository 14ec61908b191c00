import { useEffect, useRef } from 'preact/hooks';
import { words } from '../locales/notes/index.ts';
import { Body } from './Body.tsx';
import { citationOf } from './cite.ts';
import type { Note, Story } from './notebook.ts';
import { goTo, showView, walkTo } from './place.ts';

/** One step of a story: its view beside, its quote, the reader's words, and how it is cited. */
export function Walk({ story, notes, step }: { story: Story; notes: readonly Note[]; step: number }) {
  const t = words.value;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), [step]);
  const note = notes[step];
  if (!note) return null;
  return (
    <section class="nt-walk" data-step={note.id} aria-label={story.title}>
      <p class="nt-b">
        <button type="button" class="nt-back" onClick={() => goTo({ at: 'story', story: story.id, step })}>
          ← {t.endWalk}
        </button>
        <span class="nt-h">{t.walkKeys}</span>
      </p>
      <h3 ref={head} tabIndex={-1} class="nt-name">
        {story.title}
      </h3>
      <div class="nt-go">
        <button type="button" class="btn" disabled={step === 0} onClick={() => walkTo(step - 1)}>
          {t.previous}
        </button>
        <span role="status" class="nu">
          {t.walkAt(step + 1, notes.length)}
        </span>
        <button type="button" class="btn p" disabled={step === notes.length - 1} onClick={() => walkTo(step + 1)}>
          {t.next}
        </button>
      </div>
      <Body note={note} />
      <p class="nt-d">
        <button type="button" title={t.backTitle(note.title)} onClick={() => showView(note)}>
          {t.back}
        </button>
      </p>
      <p class="nt-c">{citationOf(note)}</p>
    </section>
  );
}
