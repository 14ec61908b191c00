import { openQuote } from '../core/things.ts';
import { sayDate } from '../core/words.ts';
import { predicateWord } from '../locales/say.ts';
import { words } from '../locales/sources/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { ThingLink } from '../shell/ThingLink.tsx';
import { text } from '../store.ts';
import { fetchConflicts } from './api.ts';
import type { ConflictRow, Source } from './shapes.ts';

/** How to read the marks, and where this source and others disagree. */
export function Overview({ source }: { source: Source }) {
  const t = words.value;
  const [j, k, what] = t.startKeys;
  const load = useLoad(source.id, (signal) => fetchConflicts(source.id, signal));
  return (
    <>
      <section class="hero">
        <h2 class="lab">{t.start}</h2>
        <p>{t.startText}</p>
        <p class="src">
          <kbd>{j}</kbd> <kbd>{k}</kbd> {what}
        </p>
      </section>
      <section class="rank cfl">
        <h2>
          {t.conflicts} {load.value && <span class="n">{load.value.length}</span>}
        </h2>
        {load.problem && <Notice problem={load.problem} retry={load.retry} />}
        {load.value?.length === 0 && <p class="lack">{t.noConflicts}</p>}
        <ul>
          {load.value?.map((row) => (
            <Conflict key={`${row.subject.id} ${row.attribute}`} row={row} source={source.id} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Conflict({ row: { subject, attribute, values, evidence }, source }: { row: ConflictRow; source: string }) {
  const t = words.value;
  const here = evidence.filter((ref) => ref.startsWith(`${source}:`));
  const others = evidence.filter((ref) => !ref.startsWith(`${source}:`));
  return (
    <li>
      <p>
        <span class="dia" aria-hidden="true">
          ◇
        </span>{' '}
        <ThingLink thing={subject} /> {predicateWord(attribute)}{' '}
        <b>{values.map((one) => (attribute === 'date' ? sayDate(one, text.value) : one)).join(' / ')}</b>
      </p>
      <p class="s">
        {here.map((ref, index) => (
          <PageLink key={ref} change={openQuote(ref)}>
            {t.place(index + 1)}
          </PageLink>
        ))}
        {others.map((ref, index) => (
          <PageLink key={ref} change={openQuote(ref)}>
            {t.elsewhere(index + 1)}
          </PageLink>
        ))}
      </p>
    </li>
  );
}
