import type { Span } from '../mend/clean.ts';
import type { Block } from '../outline/blocks.ts';
import { isCardItem } from '../outline/card.ts';
import type { DocumentMention } from '../resolve/documents/thing.ts';
import type { Cited, Reading } from './reading.ts';

/** The mentions of documents that touch a span, in order, short names that point back among them. */
export function citedIn(reading: Reading, span: Span): Cited[] {
  return reading.cited.filter(({ mention }) => mention.title.start < span.end && span.start < mention.title.end);
}

/** The document that an entry of a list or a row of a table is about. */
export function documentOfBlock(reading: Reading, block: number): Cited | undefined {
  const one = reading.outline.blocks[block];
  if (one?.type === 'paragraph') return documentOfCard(reading, one);
  if (one?.type !== 'item' && one?.type !== 'row') return undefined;
  const spans = one.type === 'item' ? [one.title] : one.cells.filter(({ inherited }) => !inherited).map(({ span }) => span);
  const own = spans.flatMap((span) => citedIn(reading, span)).find(({ mention }) => mention.title.listed);
  if (own || one.type === 'row') return own;
  // The entry begins with a number whose title stands on the line above.
  for (const thing of reading.documents)
    for (const mention of thing.mentions) {
      const { number } = mention.title;
      if (number && number.start >= one.span.start && number.end <= one.span.end) return { thing, mention };
    }
  return undefined;
}

/** A brief under a card (| 地区：… | 文件：《…》) is about the document of the card. */
function documentOfCard(reading: Reading, { index, context }: Block): Cited | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const before = reading.outline.blocks[at];
    if (before?.context.heading?.start !== context.heading?.start) return undefined;
    if (before?.type === 'item') return isCardItem(before.keys) ? documentOfBlock(reading, at) : undefined;
  }
  return undefined;
}

/** The date of a document as this mention gives it, else as any does. */
export function dateOfDocument({ thing, mention }: Cited): DocumentMention['date'] {
  return mention.date ?? thing.mentions.find((one) => one.date)?.date ?? null;
}

/** The document that the source itself is: a notice, a plan. */
export function ownDocument({ cited, outline }: Reading): Cited | undefined {
  const { title } = outline;
  return title ? cited.find(({ mention }) => mention.title.start >= title.start && mention.title.end <= title.end) : undefined;
}
