import { useEffect, useState } from 'preact/hooks';

const query = '(max-width: 719px)';

/** Whether the page is as wide as a phone. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const watched = matchMedia(query);
    const change = () => setNarrow(watched.matches);
    watched.addEventListener('change', change);
    return () => watched.removeEventListener('change', change);
  }, []);
  return narrow;
}
