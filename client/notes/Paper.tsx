import { words } from '../locales/notes/index.ts';
import { Body } from './Body.tsx';
import { citationOf } from './cite.ts';
import type { Note, Story } from './notebook.ts';

/** A story as the printed page has it: every step with its quote, the reader's words and the citation; last, that of the data. */
export function Paper({ story, notes, dataset }: { story: Story; notes: readonly Note[]; dataset: string | undefined }) {
  const t = words.value;
  return (
    <article class="nt-paper">
      <h1>{story.title}</h1>
      <p class="nt-h">{t.paperOwn}</p>
      <ol>
        {notes.map((note, index) => (
          <li key={note.id}>
            <b class="nu">{index + 1}</b>
            <div>
              <Body note={note} />
              <p class="nt-c">{citationOf(note)}</p>
            </div>
          </li>
        ))}
      </ol>
      {dataset && (
        <footer>
          <b>{t.datasetCite}</b>
          <p>{dataset}</p>
        </footer>
      )}
    </article>
  );
}

/** Prints the story that is open and nothing else. */
export function printPaper(): void {
  const root = document.documentElement;
  root.classList.add('prints-story');
  addEventListener('afterprint', () => root.classList.remove('prints-story'), { once: true });
  print();
}
