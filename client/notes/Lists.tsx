import { writeLink } from '../core/permalink.ts';
import { words } from '../locales/notes/index.ts';
import { view } from '../store.ts';
import { Card } from './Card.tsx';
import { writeStory } from './changes.ts';
import { draft, take } from './draft.ts';
import { goTo, type Place, place } from './place.ts';
import { act, freshId, notebook, now } from './store.ts';

/** Notes, or stories: the newest first. */
export function Lists() {
  const t = words.value;
  const { notes, stories } = notebook.value;
  const { at } = place.value;
  const tab = (to: 'notes' | 'stories', count: number) => (
    <button type="button" aria-pressed={at === to} onClick={() => goTo({ at: to })}>
      {t[to]} <span class="nu">{count}</span>
    </button>
  );
  return (
    <>
      <div class="nt-b">
        <div class="seg">
          {tab('notes', notes.length)}
          {tab('stories', stories.length)}
        </div>
        {at === 'notes' ? (
          <button type="button" class="btn" onClick={takeView}>
            {t.noteView}
          </button>
        ) : (
          <button type="button" class="btn" onClick={beginStory}>
            {t.newStory}
          </button>
        )}
      </div>
      {at === 'notes' ? <Notes /> : <Stories />}
    </>
  );
}

const takeView = () => take({ anchors: [], view: writeLink(view.peek()), title: document.title });

function beginStory(): void {
  const story = { id: freshId(), title: words.value.untitled, notes: [], made: now(), rival: null };
  act(writeStory(story));
  goTo({ at: 'story', story: story.id, step: 0 } satisfies Place);
}

function Notes() {
  const t = words.value;
  const { notes } = notebook.value;
  if (notes.length === 0)
    return draft.value ? null : (
      <section class="nt-0">
        <h3>{t.emptyTitle}</h3>
        <ol>
          {t.emptyHow.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{t.emptyOpen}</p>
      </section>
    );
  return (
    <ul class="nt-list">
      {notes.toReversed().map((note) => (
        <Card key={note.id} note={note} />
      ))}
    </ul>
  );
}

function Stories() {
  const t = words.value;
  const { stories } = notebook.value;
  if (stories.length === 0) return <p class="nt-0">{t.noStories}</p>;
  return (
    <ul class="nt-list">
      {stories.toReversed().map((story) => (
        <li key={story.id} class="nt-s">
          <button type="button" onClick={() => goTo({ at: 'story', story: story.id, step: 0 })}>
            <b>{story.title || t.untitled}</b> <span class="n">{t.steps(story.notes.length)}</span>
          </button>
          {story.rival !== null && <p class="nt-w">{t.rivalStory}</p>}
        </li>
      ))}
    </ul>
  );
}
