import type { Adopter } from './adopter.ts';
import type { Passage } from './passages.ts';

/** A passage that proves something of an adoption, with the date that it gives, if any. */
export interface DatedPassage {
  passage: Passage;
  /** EDTF texts that this passage gives as the date of the adoption. */
  dates: string[];
  /** Gives the date that the graph has chosen. */
  chosen: boolean;
}

/** Our own tables hold facts, not sentences: a row of one proves, but it is not a quote. */
export const isQuote = ({ source }: Passage): boolean => source.standing !== 'reference';

/**
 * The passages of one adoption in the order in which they are read: one for each date that sources give, the chosen
 * date first and real quotes before rows of tables; then the rest.
 */
export function quotesOf(adopter: Adopter, passages: readonly Passage[]): { main: DatedPassage[]; rest: DatedPassage[] } {
  const dated = passages.map((passage): DatedPassage => {
    const dates = [...new Set(passage.claims.flatMap((claim) => (isDateOf(claim, adopter.id) ? [claim.value ?? ''] : [])))];
    return { passage, dates, chosen: adopter.date !== null && dates.includes(adopter.date) };
  });
  const ranked = dated.sort((a, b) => rank(a) - rank(b));
  const main: DatedPassage[] = [];
  const said = new Set<string>();
  for (const one of ranked) {
    const fresh = one.dates.filter((date) => !said.has(date));
    if (fresh.length === 0 && !(main.length === 0 && one === ranked[0])) continue;
    for (const date of one.dates) said.add(date);
    main.push({ ...one, dates: fresh.length > 0 ? fresh : one.dates });
  }
  const shown = new Set(main.map(({ passage }) => passage));
  return { main, rest: ranked.filter(({ passage }) => !shown.has(passage)) };
}

/** A statement may rest on several places, the heading of a table among them: the one that names the year says it best. */
function rank({ passage, chosen, dates }: DatedPassage): number {
  const marked = passage.marks.map(([start, end]) => passage.text.slice(start, end)).join('');
  const names = dates.some((date) => marked.includes(/\d{4}/.exec(date)?.[0] ?? date));
  return (chosen ? 0 : dates.length > 0 ? 8 : 16) + 2 * roughness(passage) + (names ? 0 : 1);
}

/** 0 for a sentence, 1 for words in the cells of a source's table, 2 for a row of our own tables. */
function roughness(passage: Passage): number {
  if (!isQuote(passage)) return 2;
  const { text } = passage;
  const inCells = passage.marks.some(([start, end]) =>
    text
      .slice(text.lastIndexOf('\n', start) + 1, end)
      .concat(text.slice(end).split('\n', 1)[0] ?? '')
      .includes('\t'),
  );
  return inCells ? 1 : 0;
}

/** Passages as they are best read: sentences first, rows of our own tables last. */
export const plainest = (passages: readonly Passage[]): Passage[] => [...passages].sort((a, b) => roughness(a) - roughness(b));

/** `adoption:330000:链长制` is the adoption of 330000. The date of a later stage is no other date of the first adoption. */
function isDateOf({ subject, predicate, qualifiers }: Passage['claims'][number], region: string): boolean {
  return predicate === 'date' && qualifiers['stage'] !== 'later' && (subject === region || subject.split(':').includes(region));
}
