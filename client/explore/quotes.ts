import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fetchEvidence } from '../api.ts';

/** The words at an address, and the line of the source where they stand; of a table of facts, that there are none. */
export interface Quote {
  words: string;
  line: number;
  table: boolean;
}

const read = signal<ReadonlyMap<string, Quote>>(new Map());
const asked = new Set<string>();

/** The words at some addresses, read once; those that are not there yet are missing. */
export function useQuotes(refs: readonly string[]): ReadonlyMap<string, Quote> {
  const key = refs.join(' ');
  useEffect(() => {
    const fresh = refs.filter((ref) => !asked.has(ref));
    if (fresh.length === 0) return;
    for (const ref of fresh) asked.add(ref);
    fetchEvidence(fresh).then(
      (proofs) => {
        const more = proofs.map(({ ref, quote, line, source }): [string, Quote] => [
          ref,
          { words: quote.replaceAll(/\s+/gu, ' '), line, table: source.standing === 'reference' },
        ]);
        read.value = new Map([...read.peek(), ...more]);
      },
      // The rows stand without their words; they are asked for again when the rows are shown again.
      () => {
        for (const ref of fresh) asked.delete(ref);
      },
    );
  }, [key]);
  return read.value;
}
