import { useEffect, useState } from 'preact/hooks';
import { view } from '../store.ts';
import { fetchStated } from './api.ts';
import { placeOf, spanOf } from './place.ts';
import type { Source } from './shapes.ts';
import { marksRead } from './text.ts';

/** Waits, in animation frames, for the text around a quote to be read and drawn: some ten seconds. */
const patience = 600;

/**
 * Brings the quote of the address, or the line, into the window when it is not there already.
 * @returns the line to which the reader goes; null where there is none
 */
export function useTarget(source: Source): number | null {
  const { quote } = placeOf(view.value.own);
  const asked = Number(view.value.own['line']) || null;
  const span = spanOf(quote);
  const own = span?.source === source.id ? span : null;
  const [found, setFound] = useState<{ quote: string; line: number } | null>(null);
  useEffect(() => {
    if (!own || !quote) return undefined;
    const read = marksRead(source.id).find(({ ref }) => ref === quote);
    if (read) {
      setFound({ quote, line: read.line });
      return undefined;
    }
    const leaving = new AbortController();
    // Where it cannot be read the panel says so.
    fetchStated(quote, leaving.signal).then(
      ({ line }) => setFound({ quote, line }),
      () => undefined,
    );
    return () => leaving.abort();
  }, [quote, source.id]);
  const line = own ? (found?.quote === quote ? found.line : null) : asked;
  const start = own?.start;
  useEffect(() => {
    if (line === null) return undefined;
    let left = patience;
    let frame = 0;
    const go = () => {
      left -= 1;
      const element =
        document.querySelector<HTMLElement>(start === undefined ? `.txt [data-line="${line}"]` : `.txt [data-at="${start}"]`) ??
        document.querySelector<HTMLElement>(`.txt [data-line="${line}"]`);
      if (element) show(element);
      else if (left > 0) frame = requestAnimationFrame(go);
    };
    go();
    return () => cancelAnimationFrame(frame);
  }, [line, start]);
  return line;
}

/** Scrolls to an element that the reader does not see; what is seen already stays where it is. */
function show(element: HTMLElement): void {
  // On a phone what was read in the words lies over the lower part of the text.
  const phone = innerWidth < 720;
  const go = () => element.scrollIntoView({ block: phone ? 'start' : 'center' });
  const seen = () => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 60 && bottom <= innerHeight * (phone ? 0.4 : 0.9);
  };
  if (seen()) return;
  go();
  // What stands above is drawn in the meantime and moves it.
  let frames = 20;
  const settle = () => {
    if (!seen()) go();
    frames -= 1;
    if (frames > 0) requestAnimationFrame(settle);
  };
  requestAnimationFrame(settle);
}
