import type { Signal } from '@preact/signals';
import { layoutNames, type Spot } from '../layout/layout.ts';
import { text } from '../store.ts';
import { lassoing, sigma, toggleLasso } from './board/live.ts';
import { laid } from './places.ts';
import { Save } from './Save.tsx';
import { Search } from './Search.tsx';
import { arrange, choose, clear, close, hide, open, pin, showHidden, unpin } from './state/changes.ts';
import { back, forth, go, history, look, state } from './store.ts';
import { words } from './words.ts';

interface Props {
  filters: Signal<boolean>;
  /** On a phone, whether the picture is asked for; null elsewhere. */
  picture: Signal<boolean> | null;
  title: string;
}

/** What can be done with what is selected, and with the whole. */
export function Toolbar({ filters, picture, title }: Props) {
  const t = words.value;
  const { chosen, hidden, pins, layout, opened } = state.value;
  const none = chosen.length === 0;
  const pinned = chosen.length > 0 && chosen.every((id) => pins[id] !== undefined);
  const spots = () =>
    Object.fromEntries(
      chosen.flatMap((id): [string, Spot][] => {
        const spot = laid.value.spots.get(id);
        return spot ? [[id, spot]] : [];
      }),
    );
  return (
    <div class="xb" role="toolbar" aria-label={t.title}>
      <Search />
      <button type="button" class="btn opens" aria-expanded={filters.value} onClick={() => flip(filters)}>
        {text.value.filters}
      </button>
      {picture && (
        <button type="button" class="btn" aria-pressed={picture.value} onClick={() => flip(picture)}>
          {picture.value ? t.toTable : t.toGraph}
        </button>
      )}
      <span class="seg">
        <button type="button" disabled={none} onClick={() => go(open(chosen))}>
          {t.open}
        </button>
        <button type="button" disabled={!opened.some(({ id }) => chosen.includes(id))} onClick={() => go(close(chosen))}>
          {t.close}
        </button>
        <button type="button" disabled={none} onClick={() => go(hide(chosen))}>
          {t.hide}
        </button>
        <button type="button" disabled={none} aria-pressed={pinned} onClick={() => go(pinned ? unpin(chosen) : pin(spots()))}>
          {pinned ? t.unpin : t.pin}
        </button>
      </span>
      {hidden.length > 0 && (
        <button type="button" class="btn" onClick={() => go(showHidden)}>
          {t.showHidden(hidden.length)}
        </button>
      )}
      <button type="button" class="btn at-picture" title={t.lassoHint} aria-pressed={lassoing.value} onClick={toggleLasso}>
        {t.lasso}
      </button>
      <span class="seg">
        <button type="button" aria-keyshortcuts="U" disabled={history.value.past.length === 0} onClick={back}>
          {t.undo}
        </button>
        <button type="button" aria-keyshortcuts="Shift+U" disabled={history.value.future.length === 0} onClick={forth}>
          {t.redo}
        </button>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons of one choice, in a bar that has no room for a frame */}
      <span class="seg at-picture" role="group" aria-label={t.layout}>
        {layoutNames.map((name) => (
          <button key={name} type="button" aria-pressed={name === layout} onClick={() => go(arrange(name))}>
            {t.layouts[name]}
          </button>
        ))}
      </span>
      <span class="seg at-picture">
        <button type="button" aria-label={t.nearer} onClick={() => sigma.value?.zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label={t.further} onClick={() => sigma.value?.zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" onClick={() => sigma.value?.fit()}>
          {t.fit}
        </button>
      </span>
      <button type="button" class="btn" onClick={() => go(clear)}>
        {t.clear}
      </button>
      <Save title={title} />
      {/* Escape lets go of what is selected. */}
      <button
        type="button"
        class="vh"
        tabIndex={-1}
        aria-hidden="true"
        aria-keyshortcuts="Escape"
        onClick={() => look(choose([]))}
      />
    </div>
  );
}

function flip(signal: Signal<boolean>): void {
  signal.value = !signal.value;
}
