import { openQuote } from '../core/things.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { text } from '../store.ts';
import type { Note, Notes } from './notes.ts';

/** Every quote of the sheet under its source, with its line: what the numbers lead to, and what can be cited. */
export function Sources({ notes, title }: { notes: Notes; title: string }) {
  const { standings, dossier: t } = text.value;
  return (
    <section class="refs" aria-labelledby="sources">
      <h2 id="sources" class="lab">
        {title}
      </h2>
      {notes.sources.map(({ source, notes: own }) => (
        <section key={source.id} aria-labelledby={source.id}>
          <h3 id={source.id}>
            <cite lang="zh">{source.title}</cite>
            <small>{[standings[source.standing] ?? source.standing, source.date, source.name].filter(Boolean).join(' · ')}</small>
          </h3>
          {source.standing === 'reference' && <p class="note">{t.tableSource}</p>}
          <ol class={source.standing === 'reference' ? 'rows' : ''}>
            {own.map((note) => (
              <Item key={note.number} note={note} row={source.standing === 'reference'} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Item({ note: { number, quote }, row }: { note: Note; row: boolean }) {
  const { start, end } = quote.mark ?? { start: 0, end: 0 };
  const words = quote.quote;
  const at = row ? text.value.dossier.tableRow(quote.line) : text.value.dossier.lineOf(quote.line);
  const marked = end > start && (
    <>
      {words.slice(0, start)}
      <mark>{words.slice(start, end)}</mark>
      {words.slice(end)}
    </>
  );
  return (
    <li id={`q-${number}`} value={number} tabIndex={-1}>
      <span class="at">
        [{number}] <PageLink change={openQuote(quote.ref)}>{at}</PageLink>
      </span>{' '}
      {row ? <code lang="zh">{marked || words}</code> : <q lang="zh">{marked || words}</q>}
    </li>
  );
}
