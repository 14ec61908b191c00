import { useEffect } from 'preact/hooks';
import { lettersOff } from '../shell/shortcuts.ts';
import { act, view } from '../store.ts';
import { chunkOfLine, chunksOf } from './chunks.ts';
import { pickQuote, placeOf, spanOf } from './place.ts';
import { nextMark } from './segments.ts';
import type { Source } from './shapes.ts';
import { marksRead, readingOf } from './text.ts';

/** J and K go from quote to quote, Escape lets go of one. */
export function useKeys(source: Source | null): void {
  useEffect(() => {
    if (!source) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('dialog, select, textarea, input:not([type=checkbox])')) return;
      const way = { j: 1, J: 1, k: -1, K: -1 }[event.key] as 1 | -1 | undefined;
      if (event.key === 'Escape' && view.value.own['quote']) act(pickQuote(null));
      else if (way && !lettersOff.value && !view.value.table) step(source, way);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [source]);
}

/** Picks the quote after or before the one that is picked, or the first in sight, and takes the keyboard there. */
export function step(source: Source, way: 1 | -1): void {
  const { hidden, quote } = placeOf(view.value.own);
  const shown = marksRead(source.id).filter(({ kinds }) => kinds.some((kind) => !hidden.includes(kind)));
  const next = nextMark(shown, spanOf(quote) ?? sighted(), way);
  if (!next) return;
  act(pickQuote(next.ref));
  // The text beyond is read before it is needed.
  const beyond = chunksOf(source.lines)[chunkOfLine(next.line) + way];
  if (beyond) readingOf(source.id, beyond);
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`.txt [data-at="${next.start}"]`)?.focus({ preventScroll: true }),
  );
}

/** The place just before the first mark in the window. */
function sighted(): { start: number; end: number } | null {
  const seen = [...document.querySelectorAll<HTMLElement>('.txt [data-at]')].find(
    (element) => element.getBoundingClientRect().top > 60,
  );
  const at = Number(seen?.dataset['at']);
  return Number.isFinite(at) ? { start: at, end: at } : null;
}
