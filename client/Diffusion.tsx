import { useMemo, useRef } from 'preact/hooks';
import { type Counts, countAt, provinces } from './core/counts.ts';
import { waysOf } from './core/tie.ts';
import { toggleTable } from './core/view.ts';
import { fitGrid } from './map/grids.ts';
import { sceneOf } from './map/scene.ts';
import { TileMap } from './map/TileMap.tsx';
import { tiles } from './map/tiles.ts';
import { fullName, shortName } from './panel/names.ts';
import { Panel } from './panel/Panel.tsx';
import { Notice } from './shell/Notice.tsx';
import { Rail } from './shell/Rail.tsx';
import { sheet, toggleSheet } from './shell/sheet.ts';
import { usePageTitle } from './shell/usePageTitle.ts';
import { useSize } from './shell/useSize.ts';
import { act, adopters, byId, data, dated, day, known, load, picked, policyName, text, ties, told, view } from './store.ts';
import { TableTwin } from './table/TableTwin.tsx';
import { playing } from './time/play.ts';
import { TimeBar } from './time/TimeBar.tsx';

/** 扩散: how the policy spread over regions and months, each date with the words that prove it. */
export function Diffusion() {
  const space = useRef<HTMLDivElement>(null);
  const size = useSize(space);
  const t = text.value;
  const { region, table, tiers, hiddenTies } = view.value;
  const cities = tiers.includes('city');
  usePageTitle(t.diffusion);
  const summary = useSummary(countAt(provinces(adopters.value), day.value));
  const scene = useMemo(
    () =>
      sceneOf(fitGrid(size.width || 826, size.height || 560), {
        adopters: adopters.value,
        ties: ties.value,
        hidden: hiddenTies,
        tie: picked.value,
        day: day.value,
        region,
        cities,
        known: told.value,
      }),
    [size, adopters.value, ties.value, hiddenTies, picked.value, day.value, region, cities, told.value],
  );
  const { state, problem, value } = data.value;
  const status = known.value ? t.noAdopters(policyName.value) : problem ? '' : t.reading;
  return (
    <div class="cols">
      <Rail />
      <main id="main" class="stage" tabIndex={-1}>
        <header class="head">
          <h1>{question(region, policyName.value)}</h1>
          <button type="button" class="btn sheet" aria-expanded={sheet.value} onClick={toggleSheet}>
            {t.filters}
          </button>
          <button type="button" class="btn" aria-pressed={table} onClick={() => act(toggleTable)}>
            {table ? t.openMap : t.openTable} <kbd>T</kbd>
          </button>
          <p aria-live={playing.value ? 'off' : 'polite'}>{told.value ? summary.shown : status}</p>
        </header>
        {problem && <Notice problem={problem} retry={load} kept={value !== undefined} />}
        <div ref={space} class={`space ${table ? 'is-table' : ''}`} aria-busy={state === 'loading'}>
          {table ? <TableTwin /> : <TileMap scene={scene} summary={told.value ? summary.text + tieWords() : status} />}
        </div>
        {dated.value ? <TimeBar /> : <section class="time void">{known.value && <p class="lack">{t.noDates}</p>}</section>}
      </main>
      <Panel />
    </div>
  );
}

function tieWords(): string {
  if (!picked.value) return '';
  const { source, target } = waysOf(picked.value);
  return text.value.mapTie(fullName(source.id), fullName(target.id));
}

function question(region: string | null, policy: string): string {
  const { askWho, askAfter, askWhether } = text.value;
  if (region === null) return askWho(policy);
  return byId.value.get(region)?.earliest ? askAfter(shortName(region), policy) : askWhether(fullName(region), policy);
}

/** One sentence that says what the map shows; the number that matters is bold where it is seen. */
function useSummary(counts: Counts) {
  const t = text.value;
  const [before = '', count = '', after = ''] = t.summary(day.value, tiles.length, counts.adopted);
  const parts = [
    t.summaryDated(counts.dated),
    ...(counts.bounded > 0 ? [t.summaryBounded(counts.bounded)] : []),
    ...(counts.possible > 0 ? [t.summaryPossible(counts.possible)] : []),
    ...(counts.like > 0 ? [t.summaryLike(counts.like)] : []),
  ];
  const rest = `${after}${t.colon}${parts.join(t.comma)}${t.stop}`;
  return {
    text: before + count + rest,
    shown: (
      <>
        {before}
        <b>{count}</b>
        {rest}
      </>
    ),
  };
}
