import { useEffect } from 'preact/hooks';
import { text } from '../store.ts';

/** Names the document after what the view shows: bookmarks, tabs and printed pages carry it. */
export function usePageTitle(title: string): void {
  const { product } = text.value;
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
