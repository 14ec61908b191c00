import { setImmediate } from 'node:timers/promises';
import { largestFirst } from '../sorted.ts';
import { folded } from './fold.ts';
import { type Packed, packing } from './packed.ts';
import type { Quoted } from './said.ts';
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
  /** Numbers of the things that each is said of, those that are named first at first: `about.slice(starts[quote], starts[quote + 1])`. */
  about: Uint32Array;
  starts: Uint32Array;
}

/** Things that a hit names. */
const most = 5;

/** Quotes after which other work of the process is let in. */
const turn = 1000;

/**
 * Indexes quotes.
 * @param number of a thing, the smaller the better known
 */
export async function indexQuotes(all: readonly Quoted[], number: (id: string) => number): Promise<Quotes> {
  const quotes = largestFirst(all, ({ about }) => about.length);
  const sources = [...new Set(all.map(({ source }) => source))];
  const numbers = new Map(sources.map((source, index) => [source, index]));
  const [foldedTexts, printed] = [packing(), packing()];
  const places = new Uint32Array(quotes.length * 3);
  const [about, starts] = [[] as number[], new Uint32Array(quotes.length + 1)];
  for (const [index, { source, start, end, quote, about: of }] of quotes.entries()) {
    if (index % turn === 0) await setImmediate();
    foldedTexts.add(folded(quote));
    printed.add(quote);
    places.set([numbers.get(source) ?? 0, start, end], index * 3);
    about.push(
      ...of
        .map(number)
        .sort((a, b) => a - b)
        .slice(0, most),
    );
    starts[index + 1] = about.length;
  }
  return {
    texts: await indexTexts(foldedTexts.packed()),
    quotes: printed.packed(),
    sources,
    places,
    about: Uint32Array.from(about),
    starts,
  };
}

/** Numbers of things that a quote is said of, the best known first. */
export const aboutOf = ({ about, starts }: Quotes, quote: number): Uint32Array =>
  about.subarray(starts[quote], starts[quote + 1]);
