import type { Dossier, Quote } from './shape.ts';

export interface Note {
  number: number;
  quote: Quote;
}

/** Every quote of a dossier under a number of its own, source by source: what the page cites it by. */
export interface Notes {
  sources: { source: Dossier['sources'][number]; notes: Note[] }[];
  /** The numbers of quotes, in order. */
  numbersOf(quotes: readonly Quote[]): number[];
}

/** Texts stand before tables of facts, quotes in the order in which they stand in their source. */
export function notesOf(dossier: Dossier): Notes {
  const all = new Map(quotesIn(dossier).map((one) => [one.ref, one]));
  const rank = ({ standing }: { standing: string }) => Number(standing === 'reference');
  const sources = dossier.sources.toSorted((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1));
  const numbers = new Map<string, number>();
  const groups = sources.map((source) => {
    const own = [...all.values()].filter((one) => one.source === source.id).sort((a, b) => startOf(a) - startOf(b));
    const notes = own.map((quote): Note => {
      numbers.set(quote.ref, numbers.size + 1);
      return { number: numbers.size, quote };
    });
    return { source, notes };
  });
  return {
    sources: groups.filter(({ notes }) => notes.length > 0),
    numbersOf: (quotes) => [...new Set(quotes.flatMap(({ ref }) => numbers.get(ref) ?? []))].sort((a, b) => a - b),
  };
}

/** `src-955e27021b31:22136-22175` begins at 22136. */
const startOf = ({ ref }: Quote) => Number(/:(\d+)-\d+$/.exec(ref)?.[1] ?? 0);

function quotesIn({ timing, references, mechanisms, wording, alternatives, counterEvidence }: Dossier): Quote[] {
  const sides = <T extends { quotes: Quote[] }>({ from, to }: { from: T[]; to: T[] }) => [...from, ...to];
  const quoted = [
    ...sides({ from: timing.from.claims, to: timing.to.claims }),
    ...references,
    ...mechanisms.rows.flatMap(sides),
    ...alternatives.rows,
    ...counterEvidence,
  ];
  // What is marked in a quote may differ from place to place: the first one that marks anything is kept, as it comes last here.
  return [...quoted.flatMap(({ quotes }) => quotes), ...wording.runs.flatMap(({ from, to }) => [...from, ...to])].reverse();
}

/** What every section of the page is made from. */
export interface Part {
  dossier: Dossier;
  notes: Notes;
}
