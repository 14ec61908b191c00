import type { Passage } from './passages.ts';

/** What a note is about: the characters of a source, with the statements that rested on them when the note was made. */
export interface Anchor {
  /** Address of the evidence, `src-955e27021b31:22136-22175`. */
  ref: string;
  quote: string;
  /** Line of the source in which the quote starts, from 1. */
  line: number;
  /** Ids of the statements. */
  statements: readonly string[];
  source: { title: string; date: string | null; standing: string };
}

/** What the reader wants a note about: quotes, or the view alone; and the view in which that was said. */
export interface Taken {
  anchors: readonly Anchor[];
  /** Query string of the view, and what the document was called in it. */
  view: string;
  title: string;
}

/** The anchors of a passage: each quote that is marked in it. */
export const anchorsOf = ({ quotes, source: { title, date, standing } }: Passage): Anchor[] =>
  quotes.map((quote) => ({ ...quote, source: { title, date, standing } }));
