import type { Proof } from '../core/passages.ts';
import { isRegion } from '../core/things.ts';
import { keep, openDossier, visit } from '../core/view.ts';
import { writeState } from '../explore/state/permalink.ts';
import { first, type State } from '../explore/state/state.ts';
import { words } from '../locales/paths/index.ts';
import { TieSample } from '../map/TieSample.tsx';
import { thingName } from '../panel/names.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { act } from '../store.ts';
import type { Asked } from './asked.ts';
import { Cite } from './Cite.tsx';
import { callOf } from './call.ts';
import { Step } from './Step.tsx';
import { Stop } from './Stop.tsx';
import type { Found, Hop } from './shapes.ts';
import { lineOf, standingOf, weakestOf } from './strength.ts';
import { type Place, wayOf } from './ways.ts';

interface Props {
  found: Found;
  index: number;
  picked: boolean;
  asked: Asked;
  proofs: ReadonlyMap<string, Proof>;
  /** Where the words of a step are quoted: here, or at a step before. */
  quotedAt: (hop: Hop) => Place;
  /** Where the same step stands first. */
  toldAt: (hop: Hop) => Place;
}

/** One path from top to bottom: what it passes, each step read and quoted, and what can be done with it. */
export function PathColumn({ found, index, picked, asked, proofs, quotedAt, toldAt }: Props) {
  const t = words.value;
  const { data: paths, meta } = found;
  const path = paths[index];
  const last = path?.things.at(-1);
  if (!path || !last) return null;
  const weakest = weakestOf(path.hops);
  const letter = t.letter(index);
  const seeds = path.things.map(({ id }) => id);
  const graph: State = { ...first, seeds };
  return (
    <article class={`pc ${picked ? 'pick' : ''}`} aria-labelledby={`path-${index}`} data-path={index}>
      <header>
        <h2 id={`path-${index}`}>
          <button
            type="button"
            aria-pressed={picked}
            title={t.pick(t.pathName(letter))}
            onClick={() => act(keep({ pick: index === 0 ? '' : String(index) }))}
          >
            <b>{letter}</b> <span lang="zh">{nameOfWay(found, index)}</span>
          </button>
        </h2>
        <span class="m">{t.steps(path.length)}</span>
        {weakest && (
          <p>
            <TieSample kind={lineOf(weakest)} />
            <span>{t.weakest(t.standings[standingOf(weakest)] ?? '', weakest.confidence)}</span>
          </p>
        )}
      </header>
      <ol>
        {path.hops.map((hop, step) => (
          <Step
            key={hop.from.id}
            hop={hop}
            place={{ path: index, step }}
            quoted={quotedAt(hop)}
            told={toldAt(hop)}
            inner={step > 0}
            asked={asked}
            proofs={proofs}
          />
        ))}
        <li class="st z">
          <Stop thing={last} inner={false} asked={asked} />
        </li>
      </ol>
      <footer class="foot">
        <Cite found={found} index={index} picked={picked} />
        <PageLink change={visit('explore', { graph: writeState(graph).text })}>{t.openGraph}</PageLink>
        {isRegion(meta.from) && isRegion(meta.to) && (
          <PageLink change={openDossier(meta.from.id, meta.to.id)}>
            {t.dossierOf(thingName(meta.from), thingName(meta.to))}
          </PageLink>
        )}
      </footer>
    </article>
  );
}

const most = 2;

/** What a path is known by among the others. */
function nameOfWay({ data: paths }: Found, index: number): string {
  const t = words.value;
  const path = paths[index];
  const way = path ? wayOf(path, paths) : [];
  if (way.length === 0) return t.direct;
  return t.way(way.slice(0, most).map(callOf), Math.max(0, way.length - most));
}
