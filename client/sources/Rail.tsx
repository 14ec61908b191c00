import { words } from '../locales/sources/index.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { act, text, view } from '../store.ts';
import { KindSample } from './KindSample.tsx';
import { countKinds } from './kinds.ts';
import { Ledger } from './Ledger.tsx';
import { onlyKind, openSource, placeOf, toggleKind } from './place.ts';
import type { Source, SourceRow } from './shapes.ts';

/** Which source, what became of its lines, and the legend of marks, which is their filter. */
export function Rail({ sources, source }: { sources: readonly SourceRow[]; source: Source | null }) {
  const t = words.value;
  const groups = [
    { title: t.texts, rows: sources.filter(({ standing }) => standing !== 'reference') },
    { title: t.tables, rows: sources.filter(({ standing }) => standing === 'reference') },
  ];
  return (
    <aside class="rail srcs-r" aria-label={text.value.filters}>
      {groups.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <ul class="srcs-l">
                {rows.map((row) => (
                  <li key={row.id}>
                    <PageLink change={openSource(row.id)} current={row.id === source?.id} title={t.size(row.lines, row.length)}>
                      <b lang="zh">{row.title}</b>
                      <small>
                        {text.value.standings[row.standing] ?? row.standing} · {row.date ?? row.name}
                      </small>
                    </PageLink>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {source && <Marks source={source} />}
      {source && <Ledger source={source} />}
    </aside>
  );
}

function Marks({ source }: { source: Source }) {
  const t = words.value;
  const { hidden } = placeOf(view.value.own);
  return (
    <section>
      <h2>
        {t.marks} <small>{t.marksHint}</small>
      </h2>
      <ul class="tg">
        {countKinds(source.stated).map(({ id, statements }) => (
          <li key={id}>
            <button
              type="button"
              data-kind={id}
              aria-pressed={!hidden.includes(id)}
              onClick={() => act(toggleKind(id))}
              onDblClick={() => act(onlyKind(id))}
            >
              <KindSample id={id} />
              <span>{t.kinds[id]}</span>
              <b>{statements}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
