import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Pixels above and below the window within which text is drawn. */
const margin = '900px 0px';

/** Whether an element is in the window or close to it. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: margin,
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
