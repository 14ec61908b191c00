import { words } from '../locales/notes/index.ts';
import { Body } from './Body.tsx';
import { addStep, removeNote, writeStory } from './changes.ts';
import { edit } from './draft.ts';
import type { Note } from './notebook.ts';
import { showView } from './place.ts';
import { say } from './said.ts';
import { act, datasetNow, freshId, notebook, now } from './store.ts';

/** A note in the list, and what can be done with it. */
export function Card({ note }: { note: Note }) {
  const t = words.value;
  const other = note.dataset !== '' && datasetNow() !== '' && note.dataset !== datasetNow();
  return (
    <li class="nt-n" id={`note-${note.id}`} data-note={note.id} tabIndex={-1}>
      <Body note={note} />
      <p class="nt-m">
        <time dateTime={note.made}>{t.day(note.made)}</time>
        {t.day(note.changed) !== t.day(note.made) && ` · ${t.edited(t.day(note.changed))}`}
        {other && ` · ${t.otherData(note.dataset)}`}
      </p>
      <p class="nt-d">
        <button type="button" title={t.backTitle(note.title)} onClick={() => showView(note)}>
          {t.back}
        </button>
        <button type="button" onClick={() => edit(note)}>
          {t.edit}
        </button>
        <ToStory note={note} />
        <button
          type="button"
          class="out"
          onClick={() => {
            act(removeNote(note.id));
            say(t.removed);
          }}
        >
          {t.remove}
        </button>
      </p>
    </li>
  );
}

/** Puts the note at the end of a story, or begins one with it. */
function ToStory({ note }: { note: Note }) {
  const t = words.value;
  const { stories } = notebook.value;
  const put = (id: string) => {
    const story = stories.find((one) => one.id === id) ?? {
      id: freshId(),
      title: t.untitled,
      notes: [],
      made: now(),
      rival: null,
    };
    if (story.notes.includes(note.id)) return say(t.already(story.title));
    act((before) => addStep(story.id, note.id)(stories.includes(story) ? before : writeStory(story)(before)));
    say(t.inStory(story.title, story.notes.length + 1));
  };
  return (
    <select
      aria-label={t.toStory}
      value=""
      onChange={({ currentTarget }) => {
        put(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      <option value="" disabled hidden>
        {t.toStory} ▾
      </option>
      {stories.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
      <option value="+">{t.toNewStory}</option>
    </select>
  );
}
