import { folded } from './fold.ts';
import { type Packed, pack } from './packed.ts';
import type { Quoted, Said } from './said.ts';
import { indexTexts, type Texts } from './texts.ts';

/** Quotes, those first on which most rests, then in the order of the sources. One that lies within another is part of it. */
export interface Quotes {
  /** Folded, to be searched. */
  texts: Texts;
  /** As printed. */
  quotes: Packed;
  sources: readonly string[];
  /** For each quote its source and its place there. */
  places: Uint32Array;
  /** Ids of the things that each is said of, those that are named first at first. */
  about: readonly (readonly string[])[];
}

/** Things that a hit names. */
const most = 5;

export async function indexQuotes({ quotes: all, things }: Said): Promise<Quotes> {
  const quotes = outermost(all).sort(
    (a, b) => b.about.length - a.about.length || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start),
  );
  const sources = [...new Set(quotes.map(({ source }) => source))].sort();
  const numbers = new Map(sources.map((source, index) => [source, index]));
  const known = (id: string) => things.get(id)?.statements ?? 0;
  return {
    texts: await indexTexts(quotes.map(({ quote }) => folded(quote))),
    quotes: pack(quotes.map(({ quote }) => quote)),
    sources,
    places: Uint32Array.from(quotes.flatMap(({ source, start, end }) => [numbers.get(source) ?? 0, start, end])),
    about: quotes.map(({ about }) => about.toSorted((a, b) => known(b) - known(a) || (a < b ? -1 : 1)).slice(0, most)),
  };
}

/** Quotes that lie within no other, each said of all that those within it are said of: one place is found once. */
function outermost(all: readonly Quoted[]): Quoted[] {
  const inOrder = all.toSorted((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || b.end - a.end,
  );
  const kept: Quoted[] = [];
  for (const quote of inOrder) {
    const last = kept.at(-1);
    if (last && last.source === quote.source && quote.end <= last.end) last.about = [...new Set([...last.about, ...quote.about])];
    else kept.push({ ...quote });
  }
  return kept;
}
