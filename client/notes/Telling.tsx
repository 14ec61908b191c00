import { useState } from 'preact/hooks';
import { words } from '../locales/notes/index.ts';
import { useCopy } from '../shell/useCopy.ts';
import { removeStory, renameStory } from './changes.ts';
import { citationOf } from './cite.ts';
import type { Note, Story } from './notebook.ts';
import { printPaper } from './Paper.tsx';
import { goTo, walkTo } from './place.ts';
import { Steps } from './Steps.tsx';
import { say } from './said.ts';
import { act } from './store.ts';

interface Props {
  story: Story;
  notes: readonly Note[];
  /** How the data are cited, where the service has said so. */
  dataset: string | undefined;
}

/** A story: its title, its steps in order, and what can be done with it. */
export function Telling({ story, notes, dataset }: Props) {
  const t = words.value;
  const [outcome, copy] = useCopy();
  // What is typed and not yet taken over: whatever else changes meanwhile leaves it.
  const [typed, type] = useState<string>();
  const citations = [...notes.map((note, index) => `[${index + 1}] ${citationOf(note)}`), dataset ?? ''].filter(Boolean);
  return (
    <section class="nt-story" data-story={story.id}>
      <p class="nt-b">
        <button type="button" class="nt-back" onClick={() => goTo({ at: 'stories' })}>
          ← {t.toList}
        </button>
        <button
          type="button"
          class="out"
          onClick={() => {
            act(removeStory(story.id));
            goTo({ at: 'stories' });
            say(t.removedStory);
          }}
        >
          {t.removeStory}
        </button>
      </p>
      <input
        class="nt-name"
        aria-label={t.storyTitle}
        value={typed ?? story.title}
        maxLength={200}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onFocus={({ currentTarget }) => story.title === t.untitled && currentTarget.select()}
        onChange={({ currentTarget }) => {
          act(renameStory(story.id, currentTarget.value.trim() || t.untitled));
          type(undefined);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      {story.rival !== null && <p class="nt-w">{t.rivalStory}</p>}
      {notes.length === 0 ? (
        <p class="nt-0">{t.noSteps}</p>
      ) : (
        <>
          <p class="btns">
            <button type="button" class="btn p" onClick={() => walkTo(0)}>
              {t.walk}
            </button>
            <button type="button" class="btn" onClick={printPaper}>
              {t.print}
            </button>
            <button type="button" class="btn" onClick={() => copy(citations.join('\n'))}>
              {t.cite}
            </button>
          </p>
          <Steps story={story} notes={notes} />
          <div class="nt-c" role="status">
            {outcome && (
              <>
                <p>
                  <b>{t[outcome]}</b>
                </p>
                {citations.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}
