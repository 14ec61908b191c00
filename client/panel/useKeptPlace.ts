import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What comes into focus is shown from its top. Where the row that was pressed has gone with the change, the keyboard
 * goes on from the new subject and not from the top of the page.
 * @param subject what the panel is about; nothing happens until it changes
 */
export function useKeptPlace(panel: RefObject<HTMLElement | null>, subject: string): void {
  const last = useRef<Element | null>(null);
  const before = useRef(subject);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    const hero = panel.current?.querySelector<HTMLElement>('.hero');
    panel.current?.scrollTo({ top: 0 });
    if (hero && hero.getBoundingClientRect().top < 0) hero.scrollIntoView();
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (lost) hero?.focus({ preventScroll: true });
  }, [subject]);
}
