import { useEffect, useState } from 'preact/hooks';
import { failed, type Load, loading, ready } from '../core/load.ts';
import { problemOf } from '../store.ts';

/**
 * What a request gives, asked again whenever `key` changes; an answer that comes late is dropped.
 * @param key null asks nothing
 */
export function useLoad<T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Load<T> & { retry: () => void } {
  const [state, setState] = useState<{ key: string | null; load: Load<T> }>({ key: null, load: { state: 'loading' } });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === null) return undefined;
    const own = new AbortController();
    setState({ key, load: loading() });
    ask(own.signal).then(
      (value) => own.signal.aborted || setState({ key, load: ready(value) }),
      (error: unknown) => own.signal.aborted || setState({ key, load: failed(problemOf(error)) }),
    );
    return () => own.abort();
  }, [key, attempt]);
  const current: Load<T> = state.key === key ? state.load : { state: 'loading' };
  return { ...current, retry: () => setAttempt(attempt + 1) };
}
