import type { Signal } from '@preact/signals';
import { tieKinds } from '../core/tie.ts';
import { TieSample } from '../map/TieSample.tsx';
import { text } from '../store.ts';
import { Dates } from './Dates.tsx';
import { families } from './graph/families.ts';
import { set, toggleFamily, toggleTies } from './state/changes.ts';
import { colourNames, sizeNames } from './state/state.ts';
import { go, shown, state } from './store.ts';
import { words } from './words.ts';

const leastEvidence = [1, 2, 3, 5] as const;
const leastConfidence = [0, 0.8, 0.9] as const;
/** Things beyond which betweenness takes longer than a reader waits. */
const mostBetween = 3000;

/** What is shown and how: each switch with what it holds. */
export function Filters({ open }: { open: Signal<boolean> }) {
  const t = words.value;
  const { families: off, ties: tiesOff, leastEvidence: pieces, leastConfidence: sure, colour, size } = state.value;
  const counts = shown.value;
  const present = families.filter(({ id }) => (counts.families.get(id) ?? 0) > 0 || off.includes(id));
  const tooMany = (name: string) => name === 'betweenness' && counts.things.length > mostBetween;
  return (
    <aside class={`rail ${open.value ? 'is-open' : ''}`} aria-label={text.value.filters}>
      <button
        type="button"
        class="btn done"
        onClick={() => {
          open.value = false;
        }}
      >
        {text.value.close}
      </button>
      <section>
        <h2>
          {t.kinds} <small>{t.kindsHint}</small>
        </h2>
        <ul class="kinds">
          {present.map(({ id, glyph }) => (
            <li key={id}>
              <button type="button" aria-pressed={!off.includes(id)} onClick={() => go(toggleFamily(id))}>
                <i aria-hidden="true">{glyph}</i>
                {t.families[id]}
                <span class="n">{counts.families.get(id) ?? 0}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.assertions}</h2>
        <ul class="tg">
          {tieKinds
            .filter((kind) => (counts.ties.get(kind) ?? 0) > 0 || tiesOff.includes(kind))
            .map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  title={t.tieHints[kind]}
                  aria-pressed={!tiesOff.includes(kind)}
                  onClick={() => go(toggleTies(kind))}
                >
                  <TieSample kind={kind} />
                  <span>{t.ties[kind]}</span>
                  <b>{counts.ties.get(kind) ?? 0}</b>
                </button>
              </li>
            ))}
        </ul>
      </section>
      <Dates />
      <section>
        <h2>{t.evidence}</h2>
        <div class="seg">
          {leastEvidence.map((least) => (
            <button key={least} type="button" aria-pressed={least === pieces} onClick={() => go(set({ leastEvidence: least }))}>
              ≥ {least}
            </button>
          ))}
        </div>
      </section>
      <section>
        <h2>{t.confidence}</h2>
        <div class="seg">
          {leastConfidence.map((least) => (
            <button key={least} type="button" aria-pressed={least === sure} onClick={() => go(set({ leastConfidence: least }))}>
              {least === 0 ? t.any : `≥ ${least}`}
            </button>
          ))}
        </div>
      </section>
      <fieldset>
        <legend>{t.colour}</legend>
        <div class="ck">
          {colourNames.map((name) => (
            <label key={name} title={tooMany(name) ? t.tooMany(mostBetween) : undefined}>
              <input
                type="radio"
                name="colour"
                checked={name === colour}
                disabled={tooMany(name)}
                onChange={() => go(set({ colour: name }))}
              />
              {t.colours[name]}
            </label>
          ))}
        </div>
        <p class="why">{t.colourHints[colour]}</p>
      </fieldset>
      <fieldset>
        <legend>{t.size}</legend>
        <div class="seg">
          {sizeNames.map((name) => (
            <button key={name} type="button" aria-pressed={name === size} onClick={() => go(set({ size: name }))}>
              {t.sizes[name]}
            </button>
          ))}
        </div>
        <p class="why">{t.sizeHint}</p>
      </fieldset>
    </aside>
  );
}
