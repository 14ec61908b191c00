import { useEffect } from 'preact/hooks';

/** A link to one quote is followed when the sheet is there: the browser looks for it before that. */
export function useTarget(sheet: unknown): void {
  useEffect(() => {
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [sheet]);
}
