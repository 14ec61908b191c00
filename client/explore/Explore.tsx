import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { thingName } from '../panel/names.ts';
import { Notice } from '../shell/Notice.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { view } from '../store.ts';
import { Board } from './board/Board.tsx';
import { said } from './board/live.ts';
import { Filters } from './Filters.tsx';
import { families, familyOf } from './graph/families.ts';
import { Panel } from './panel/Panel.tsx';
import { linksOf } from './picture.ts';
import { keepPlaces, problem, working } from './places.ts';
import { Start } from './Start.tsx';
import { lift } from './state/changes.ts';
import { cut, facts, go, read, reading, shown, start, state } from './store.ts';
import './style/index.css';
import { Table } from './Table.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useNarrow } from './useNarrow.ts';
import { words } from './words.ts';

/** 图谱: a graph that one walks step by step, each relation with the words that prove it. */
export function Explore() {
  const t = words.value;
  const narrow = useNarrow();
  const wanted = useSignal(false);
  const filters = useSignal(false);
  useEffect(start, []);
  useEffect(keepPlaces, []);
  const { seeds } = state.value;
  const names = seeds.flatMap((id) => facts.value.things.get(id) ?? []).map(thingName);
  const title = names.length > 0 ? t.titleOf(names.slice(0, 2), Math.max(0, names.length - 2)) : t.start;
  usePageTitle(names.length > 0 ? `${t.title} · ${title}` : t.title);
  // On a phone the rows come first and the picture when it is asked for.
  const picture = narrow ? wanted.value : !view.value.table;
  const { value: progress, problem: failure, state: loading } = reading.value;
  const busy = loading === 'loading' && progress ? t.reading(progress.done, progress.all) : working.value ? t.laying : '';
  const summary = summaryOf();
  if (seeds.length === 0) return <Start />;
  return (
    <div class="cols explore">
      <Filters open={filters} />
      <main id="main" class="stage" tabIndex={-1} aria-busy={busy !== ''}>
        <h1 class={narrow ? '' : 'vh'}>{title}</h1>
        <p class="vh" aria-live="polite">
          {said.value}
        </p>
        <Toolbar filters={filters} picture={narrow ? wanted : null} title={title} />
        {failure && <Notice problem={failure} retry={read} kept={shown.value.things.length > 0} />}
        {problem.value && <Notice problem={problem.value} retry={read} kept />}
        <Missing />
        <Emptied />
        <div class={`pic ${picture ? '' : 'none'}`}>
          <p class="state" role="status">
            {busy || t.count(shown.value.things.length, shown.value.links.length)}
            {cut.value && ` ${t.cut}`}
          </p>
          {picture ? <Board summary={summary} /> : <p class="vh">{summary}</p>}
        </div>
        <Table whole={!picture} />
      </main>
      <Panel />
    </div>
  );
}

function summaryOf(): string {
  const t = words.value;
  const { things, links } = shown.value;
  const counts = families.flatMap(({ id }) => {
    const count = things.filter(({ kind }) => familyOf(kind) === id).length;
    return count > 0 ? [t.familyCount(t.families[id], count)] : [];
  });
  const top = [...things].sort((a, b) => linksOf(b.id) - linksOf(a.id) || (a.id < b.id ? -1 : 1)).slice(0, 3);
  return t.summary(counts, links.length, top.filter(({ id }) => linksOf(id) > 1).map(thingName));
}

/** What the address names and the data do not have. */
function Missing() {
  const t = words.value;
  const gone = state.value.seeds.filter((id) => facts.value.missing.has(id));
  if (gone.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>
        <b>{t.unknownTitle}</b> {gone.map((id) => t.unknown(id)).join(' ')}
      </p>
    </div>
  );
}

/** Filters that leave no relation: what they keep off, and how to lift them. */
function Emptied() {
  const t = words.value;
  const { links, filtered } = shown.value;
  if (links.length > 0 || filtered === 0) return null;
  return (
    <div class="notice">
      <p>
        <b>{t.emptyTitle}</b> {t.emptyText(filtered)}
      </p>
      <button type="button" class="btn" onClick={() => go(lift)}>
        {t.lift}
      </button>
    </div>
  );
}
