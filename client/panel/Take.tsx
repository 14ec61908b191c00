import type { Anchor } from '../core/anchor.ts';
import { noted, takeDown } from '../shell/notes.ts';
import { text } from '../store.ts';

/** Beside a quote: writes a note about it, and tells how many notes are about it already. */
export function Take({ anchors }: { anchors: readonly Anchor[] }) {
  const t = text.value.notes;
  const count = Math.max(0, ...anchors.map(({ ref }) => noted.value.get(ref) ?? 0));
  return (
    <button type="button" class="take" aria-keyshortcuts="N" title={t.takeTitle} onClick={() => takeDown(anchors)}>
      {t.take}
      {count > 0 && (
        <span class="nu" title={t.about(count)}>
          {' '}
          {count}
        </span>
      )}
    </button>
  );
}
