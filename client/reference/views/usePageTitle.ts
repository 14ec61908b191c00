import { useEffect } from 'preact/hooks';
import { operation, text } from '../store.ts';
import { saying } from './Said.tsx';

/** Names the document after the operation that is shown. */
export function usePageTitle(): void {
  const { title, product } = text.value;
  const one = operation.value;
  const name = [one && saying(one.summary).words, title, product].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = name;
  }, [name]);
}
