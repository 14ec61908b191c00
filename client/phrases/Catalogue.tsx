import { useState } from 'preact/hooks';
import { openQuestion } from '../core/things.ts';
import { words } from '../locales/phrases/index.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { walkRows } from '../shell/roving.ts';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { view } from '../store.ts';
import { groups, suggest, tokensOf } from './match.ts';
import { labelOfDefault, partsOf } from './phrase.ts';
import type { Question } from './shapes.ts';
import { useHits } from './useHits.ts';

/** Everything that can be asked, in groups; the field narrows it by words, pinyin or the names of things. */
export function Catalogue({ questions, asked }: { questions: readonly Question[]; asked: string | null }) {
  const t = words.value;
  usePageTitle(t.title);
  const [typed, setTyped] = useState(asked ?? '');
  const hits = useHits(tokensOf(typed).slice(0, 4), null);
  const found = suggest(questions, typed, hits);
  const ofGroup = (group: string) => found.filter(({ question }) => (question.group ?? 'other') === group);
  return (
    <section class="cat">
      <h1>{t.heading}</h1>
      <p class="lack">{t.hint}</p>
      <p class="cat-f">
        <label>
          <span class="vh">{t.search}</span>
          <input
            type="search"
            placeholder={t.searchHint}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <span class="n" role="status">
          {t.counted(found.length)}
        </span>
      </p>
      <section class="cat-g" aria-label={t.heading} onKeyDown={walkRows}>
        {groups.map((group) => {
          const own = ofGroup(group);
          return (
            own.length > 0 && (
              <section key={group}>
                <h2 class="lab">
                  {t.groups[group] ?? group} <span class="n">{own.length}</span>
                </h2>
                <ul>
                  {own.map(({ question, things }) => (
                    <li key={question.name}>
                      <Phrase question={question} things={things} />
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </section>
    </section>
  );
}

function Phrase({ question, things }: { question: Question; things: Readonly<Record<string, { id: string; label: string }>> }) {
  const { parts } = partsOf(question, view.value.lang);
  const given = Object.fromEntries(Object.entries(things).map(([name, { id }]) => [name, id]));
  return (
    <PageLink change={openQuestion(question.name, given)} class="ph" row>
      {parts.map((part, index) =>
        'slot' in part ? (
          <b key={index} class={things[part.slot.name] ? 'set' : ''}>
            {things[part.slot.name]?.label ??
              labelOfDefault(part.slot) ??
              words.value.parameters[part.slot.name] ??
              part.slot.name}
          </b>
        ) : (
          part.words
        ),
      )}
    </PageLink>
  );
}
