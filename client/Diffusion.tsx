import { useMemo, useRef } from 'preact/hooks';
import { type Counts, countAt, provinces } from './core/counts.ts';
import { tieKinds, waysOf } from './core/tie.ts';
import { fitGrid } from './map/grids.ts';
import { Picture } from './map/Picture.tsx';
import { sceneOf } from './map/scene.ts';
import { tiles } from './map/tiles.ts';
import { fullName, shortName } from './panel/names.ts';
import { Panel } from './panel/Panel.tsx';
import { again, problem as layoutProblem } from './plan/places.ts';
import { usePlan } from './plan/usePlan.ts';
import { Save } from './save/Save.tsx';
import { Arrangements } from './shell/Arrangements.tsx';
import { Blame } from './shell/Blame.tsx';
import { Notice } from './shell/Notice.tsx';
import { px } from './shell/px.ts';
import { Rail } from './shell/Rail.tsx';
import { sheet, toggleSheet } from './shell/sheet.ts';
import { usePageTitle } from './shell/usePageTitle.ts';
import { useSize } from './shell/useSize.ts';
import {
  adopters,
  byId,
  component,
  data,
  dated,
  day,
  known,
  load,
  picked,
  policyName,
  rows,
  seenTies,
  sieve,
  text,
  ties,
  told,
  view,
} from './store.ts';
import { TableTwin } from './table/TableTwin.tsx';
import { playing } from './time/play.ts';
import { TimeBar } from './time/TimeBar.tsx';

/** 扩散: how the policy spread over regions and months, each date with the words that prove it. */
export function Diffusion() {
  const space = useRef<HTMLDivElement>(null);
  const size = useSize(space);
  const t = text.value;
  const { region, table, layout } = view.value;
  usePageTitle(t.diffusion);
  const summary = useSummary(countAt(provinces(adopters.value), day.value));
  const moment = useMemo(
    () => ({
      ...sieve.value,
      adopters: rows.value,
      ties: ties.value,
      tie: picked.value,
      region,
      known: told.value,
    }),
    [rows.value, ties.value, sieve.value, picked.value, region, told.value],
  );
  const map = useMemo(() => sceneOf(fitGrid(size.width || 826, size.height || 560), moment), [size, moment]);
  const plan = usePlan(moment, size);
  // Until the places of another layout are there the picture stays as it is.
  const last = useRef(map);
  const scene = layout === 'map' ? map : (plan ?? (last.current.layout === 'map' ? map : last.current));
  last.current = scene;
  const { state, problem, value } = data.value;
  const status = known.value ? t.noAdopters(policyName.value) : problem ? '' : t.reading;
  return (
    <div class="cols">
      <Rail />
      <main id="main" class="stage" tabIndex={-1}>
        <header class="head">
          <h1>{question()}</h1>
          <button type="button" class="btn sheet" aria-expanded={sheet.value} onClick={toggleSheet}>
            {t.filters}
          </button>
          <Arrangements />
          {told.value && <Save scene={scene} title={question()} summary={summary.text} />}
          <p aria-live={playing.value ? 'off' : 'polite'}>{told.value ? summary.shown : status}</p>
        </header>
        {layoutProblem.value && <Notice problem={layoutProblem.value} retry={again} kept />}
        {problem && <Notice problem={problem} retry={load} kept={value !== undefined} />}
        <div
          ref={space}
          class={`space ${table ? 'is-table' : ''}`}
          // The time layout is as high as its lanes; the others take the room that there is.
          style={!table && scene.layout === 'time' ? px({ minHeight: scene.fit.height }) : undefined}
          aria-busy={state === 'loading'}
        >
          {table ? (
            <TableTwin />
          ) : (
            <Picture scene={scene} summary={told.value ? summary.text + tieSummary() + tieWords() : status} />
          )}
          {!table && <Blame />}
        </div>
        {dated.value ? <TimeBar /> : <section class="time void">{known.value && <p class="lack">{t.noDates}</p>}</section>}
      </main>
      <Panel />
    </div>
  );
}

/** How many ties are drawn at the day, and of which kinds. */
function tieSummary(): string {
  const t = text.value;
  const drawn = seenTies.value;
  const counts = tieKinds.flatMap((kind) => {
    const { length } = drawn.filter((tie) => tie.kind === kind);
    return length > 0 ? [t.spread.kindCount(t.tieKinds[kind], length)] : [];
  });
  return t.spread.tieSummary(drawn.length, counts);
}

function tieWords(): string {
  if (!picked.value) return '';
  const { source, target } = waysOf(picked.value);
  return text.value.mapTie(fullName(source.id), fullName(target.id));
}

/** What the picture answers, as a question: of the policy or of one of its components, of all or of the region in focus. */
function question(): string {
  const { region, lang } = view.value;
  const part = component.value?.component[lang];
  const { askWho, askAfter, askWhether } = part === undefined ? text.value : text.value.spread;
  const what = [policyName.value, part ?? ''] as const;
  if (region === null) return askWho(...what);
  return byId.value.get(region)?.earliest ? askAfter(shortName(region), ...what) : askWhether(fullName(region), ...what);
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
