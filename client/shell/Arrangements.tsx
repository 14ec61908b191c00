import { arrange, arrangements, toggleTable } from '../core/view.ts';
import { act, text, view } from '../store.ts';

/** How the same graph is shown: on the grid, by force, along time, or as a table. */
export function Arrangements() {
  const t = text.value;
  const { layout, table } = view.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of one choice, in a head that has no room for a frame
    <span class="seg arr" role="group" aria-label={t.spread.arrangement}>
      {arrangements.map((name) => (
        <button key={name} type="button" aria-pressed={!table && layout === name} onClick={() => act(arrange(name))}>
          {t.spread.arrangements[name]}
        </button>
      ))}
      <button type="button" aria-pressed={table} aria-keyshortcuts="T" onClick={() => table || act(toggleTable)}>
        {t.openTable} <kbd>T</kbd>
      </button>
    </span>
  );
}
