import type { Span } from '../mend/clean.ts';
import type { Aside, Block, Context, Dateline, Outline } from './blocks.ts';
import type { Front } from './front.ts';
import type { Draft, Piece } from './pieces.ts';

/** Gives the blocks their places and what they inherit from the headings, datelines and source lines around them. */
export function compose(front: Front, pieces: readonly Piece[]): Outline {
  const blocks: Block[] = [];
  const asides: Aside[] = [...front.asides];
  let part: Span | null = null;
  let heading: { span: Span; marked: boolean } | null = null;
  let subheading: Span | null = null;
  let article = { first: 0, media: front.media, date: front.date };

  const begin = (media: Span[] = front.media, date: Dateline | null = front.date) => {
    article = { first: blocks.length, media, date };
  };
  const add = (draft: Draft) => {
    const index = blocks.length;
    const caption = draft.type === 'row' ? draft.caption : null;
    const context: Context = {
      part,
      heading: heading?.span ?? caption,
      subheading,
      media: article.media,
      date: article.date,
      previous: index > article.first ? index - 1 : -1,
    };
    blocks.push({ ...draft, index, context });
  };

  for (const piece of pieces) {
    if (piece.kind === 'block') {
      add(piece.draft);
      if (piece.heads) subheading = piece.heads;
    } else if (piece.kind === 'aside') asides.push({ span: piece.span, reason: piece.reason });
    else if (piece.kind === 'heading') {
      asides.push({ span: piece.span, reason: 'heading' });
      const { span, rank } = piece;
      if (rank === 'number' || (rank === 'plain' && heading?.marked)) subheading = span;
      else {
        if (rank === 'part') [part, heading] = [span, null];
        else heading = { span, marked: rank === 'mark' };
        subheading = null;
        begin();
      }
    } else if (piece.kind === 'dateline') {
      if (piece.span) asides.push({ span: piece.span, reason: 'front matter' });
      begin(piece.media.length > 0 ? piece.media : article.media, piece.date ?? article.date);
    } else {
      asides.push({ span: piece.span, reason: 'source line' });
      // A source line closes the article before it; right under a heading it opens the one to come.
      if (blocks.length === article.first) begin(piece.media, piece.date ?? article.date);
      else {
        for (const block of blocks.slice(article.first))
          block.context = {
            ...block.context,
            media: piece.media.length > 0 ? piece.media : block.context.media,
            date: piece.date ?? block.context.date,
          };
        subheading = null;
        begin();
      }
    }
  }
  const { title, date, hosts } = front;
  return { title, date, hosts, blocks, asides: asides.sort((a, b) => a.span.start - b.span.start) };
}
