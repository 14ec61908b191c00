import type { CleanText } from '../mend/clean.ts';
import type { Outline } from './blocks.ts';
import { isBodyAlone } from './bodies.ts';
import { card } from './card.ts';
import { compose } from './compose.ts';
import { contents } from './contents.ts';
import { dateline } from './datelines.ts';
import { readFront } from './front.ts';
import { heading } from './headings.ts';
import { item } from './item.ts';
import { distribution, salutation, signature } from './letters.ts';
import { dateOf, sourceLine } from './media.ts';
import { type Page, pageOf } from './page.ts';
import { paragraph, quotation } from './paragraph.ts';
import type { Piece, Recogniser } from './pieces.ts';
import { proposal } from './proposal.ts';
import { remark } from './remark.ts';
import { table } from './table.ts';

/** In the order in which they are asked; the last takes every line. A new kind of block is one file and one entry here. */
const recognisers: readonly Recogniser[] = [
  contents,
  distribution,
  salutation,
  signature,
  proposal,
  card,
  item,
  table,
  sourceLine,
  dateline,
  heading,
  remark,
  quotation,
  paragraph,
];

/**
 * Finds the parts of a mended text: what is an entry, a row, a remark, a proposal or a paragraph, under which headings it
 * stands, in whose article; and which lines are there for the reader's way only. Each line of the clean text is in one
 * block or one aside.
 */
export function outline(clean: CleanText): Outline {
  const page = pageOf(clean);
  const front = readFront(page);
  const pieces: Piece[] = [];
  for (let at = front.next; at < page.lines.length; ) {
    const found = recognise(page, at);
    pieces.push(...found.pieces);
    at = found.next;
  }
  const whole = compose(front, pieces);
  return signed(page, whole);
}

function recognise(page: Page, at: number) {
  for (const known of recognisers) {
    const found = known(page, at);
    if (found && found.next > at) return found;
  }
  return { next: at + 1, pieces: [] };
}

/** A letter without a head has its host and day under it. */
function signed(page: Page, whole: Outline): Outline {
  const lines = page.lines.filter(({ span }) =>
    whole.asides.some((aside) => aside.reason === 'signature' && aside.span.start === span.start),
  );
  const hosts = whole.hosts.length > 0 ? whole.hosts : lines.filter(({ text }) => isBodyAlone(text)).map(({ span }) => span);
  const date = whole.date ?? lines.map(dateOf).find((found) => found !== null) ?? null;
  if (date === whole.date) return { ...whole, hosts };
  const blocks = whole.blocks.map((block) => ({ ...block, context: { ...block.context, date: block.context.date ?? date } }));
  return { ...whole, hosts, date, blocks };
}
