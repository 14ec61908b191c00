import { z } from 'zod';
import { type Evidence, reference, type Statement } from '../../graph/statement.ts';

/** The words of a source that prove something, with their address for /api/v1/evidence/{ref}. */
export const Quote = z
  .object({
    ref: z.string().describe('the address of the words, for /api/v1/evidence/{ref}'),
    quote: z.string().describe('source.slice(start, end), UTF-16'),
    line: z.int().describe('line of the source, from 1'),
    source: z.string().describe('the id of the source; `sources` of the dossier has its title'),
    mark: z
      .object({ start: z.int(), end: z.int() })
      .nullable()
      .describe('the part of the quote that matters, UTF-16 offsets in it; null: all of it'),
  })
  .meta({ id: 'Quote' });

export type Quote = z.infer<typeof Quote>;

/**
 * The quote of a piece of evidence.
 * @param words those that matter in it, as a cell in the row of a table
 */
export function quoteOf(evidence: Evidence, words?: string): Quote {
  const { quote, line, source } = evidence;
  const at = words === undefined || words === quote ? -1 : quote.indexOf(words);
  const mark = words === undefined || at < 0 ? null : { start: at, end: at + words.length };
  return { ref: reference(evidence), quote, line, source, mark };
}

/** The quotes of several statements, each address once, in the order of the sources. */
export function quotesOf(statements: readonly Pick<Statement, 'evidence'>[], words?: string): Quote[] {
  return onceEach(statements.flatMap(({ evidence }) => evidence.map((one) => quoteOf(one, words))));
}

/** The ids of the sources of all quotes in a part of an answer. */
export function sourcesIn(part: unknown): Set<string> {
  const quote = Quote.safeParse(part);
  if (quote.success) return new Set([quote.data.source]);
  const parts = typeof part === 'object' && part !== null ? Object.values(part) : [];
  return new Set(parts.flatMap((one) => [...sourcesIn(one)]));
}

export function onceEach(quotes: readonly Quote[]): Quote[] {
  const byRef = new Map(quotes.map((one) => [one.ref, one]));
  return [...byRef.values()].sort((a, b) => (a.source === b.source ? a.line - b.line : a.source < b.source ? -1 : 1));
}
