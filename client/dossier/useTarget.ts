import { useEffect } from 'preact/hooks';

/** A link to one quote is followed, once more, when the sheet is there: the browser looks for it before that. */
export function useTarget(sheet: unknown): void {
  useEffect(() => {
    if (location.hash.length > 1) location.replace(location.hash);
  }, [sheet]);
}
