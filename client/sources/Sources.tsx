import './style.css';
import { useEffect } from 'preact/hooks';
import { toggleTable } from '../core/view.ts';
import { words } from '../locales/sources/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { act, view } from '../store.ts';
import { fetchSource, fetchSources } from './api.ts';
import { Filtered } from './Filtered.tsx';
import { Overview } from './Overview.tsx';
import { placeOf } from './place.ts';
import { QuoteTable } from './QuoteTable.tsx';
import { Rail } from './Rail.tsx';
import { Reader } from './Reader.tsx';
import { Stated } from './Stated.tsx';
import type { Source } from './shapes.ts';
import { useKeys } from './useKeys.ts';

/** 文献: the text of each source with every quote marked, from the words to what was read in them and back. */
export function Sources() {
  const t = words.value;
  const place = placeOf(view.value.own);
  const list = useLoad('sources', fetchSources);
  const id = place.source ?? list.value?.[0]?.id ?? null;
  const load = useLoad(id, (signal) => fetchSource(id ?? '', signal));
  const source = load.value;
  usePageTitle(source ? `${source.title} · ${t.title}` : t.title);
  useKeys(source ?? null);
  useEffect(() => {
    if (!place.quote) scrollTo(0, 0);
  }, [id]);
  return (
    <div class="srcs">
      <Rail sources={list.value ?? []} source={source ?? null} />
      <main id="main" class="srcs-m" tabIndex={-1} aria-busy={!source && !load.problem}>
        {list.problem && <Notice problem={list.problem} retry={list.retry} />}
        {load.problem && <Notice problem={load.problem} retry={load.retry} />}
        {!source && !load.problem && !list.problem && (
          <p class="wait" role="status">
            {t.reading}
          </p>
        )}
        {source && (
          <>
            <Head source={source} />
            {place.ledger ? (
              <Filtered key={`${source.id} ${place.ledger.ledger} ${place.ledger.reason}`} source={source} {...place.ledger} />
            ) : view.value.table ? (
              <QuoteTable key={source.id} source={source} />
            ) : (
              <Reader key={source.id} source={source} />
            )}
          </>
        )}
      </main>
      <aside class="srcs-p panel">
        {source &&
          (place.quote ? <Stated key={place.quote} quote={place.quote} source={source} /> : <Overview source={source} />)}
      </aside>
    </div>
  );
}

function Head({ source }: { source: Source }) {
  const t = words.value;
  const { table } = view.value;
  const sum = (ledger: string) => source.ledger.reduce((all, one) => all + (one.ledger === ledger ? one.lines : 0), 0);
  const statements = source.stated.reduce((all, one) => all + one.statements, 0);
  const kept = source.ledger.reduce((all, one) => all + one.lines, 0);
  return (
    <header class="head">
      <h1 lang="zh">{source.title}</h1>
      <button type="button" class="btn" aria-pressed={table} onClick={() => act(toggleTable)}>
        {table ? t.openText : t.openTable} <kbd>T</kbd>
      </button>
      <p>
        {source.standing === 'reference'
          ? t.tableSummary(source.lines, kept, statements)
          : t.summary(source.lines, sum('extracted'), sum('context'), sum('unparsed'), statements)}
      </p>
    </header>
  );
}
