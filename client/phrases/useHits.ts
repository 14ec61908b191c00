import { useEffect, useState } from 'preact/hooks';
import { fetchHits } from './api.ts';
import type { Hit } from './shapes.ts';

/** Milliseconds without a key before the service is asked. */
const pause = 90;

/**
 * What search finds for each of several texts; until an answer comes, what was found before stands.
 * @param kind a label that the things must carry; null: any
 */
export function useHits(texts: readonly string[], kind: string | null): ReadonlyMap<string, readonly Hit[]> {
  const [found, setFound] = useState<ReadonlyMap<string, readonly Hit[]>>(new Map());
  useEffect(() => {
    const asked = texts.filter((text) => text !== '' && !found.has(text));
    if (asked.length === 0) return undefined;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      // A search that fails suggests nothing: the words can still be asked as they stand.
      const read = async (text: string) => [text, await fetchHits(text, kind, leaving.signal).catch((): Hit[] => [])] as const;
      void Promise.all(asked.map(read)).then((pairs) => {
        if (!leaving.signal.aborted) setFound((before) => new Map([...before, ...pairs]));
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [texts.join('\n'), kind]);
  return found;
}
