import { useState } from 'preact/hooks';

type Outcome = 'copied' | 'copyFailed';

/** Puts words on the clipboard, and how that went; null before. */
export function useCopy(): [outcome: Outcome | null, copy: (words: string) => void] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = (words: string) => {
    // Without a secure context there is no clipboard at all.
    const written = navigator.clipboard?.writeText(words) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return [outcome, copy];
}
