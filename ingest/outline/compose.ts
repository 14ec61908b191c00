import type { Span } from '../mend/clean.ts';
import type { Aside, Block, Context, Dateline, Outline } from './blocks.ts';
import type { Front } from './front.ts';
import type { Draft, Piece } from './pieces.ts';

interface State {
  part: Span | null;
  heading: { span: Span; marked: boolean } | null;
  subheading: { span: Span; style?: string | undefined } | null;
  /** The article at hand: its first block, and what its dateline or opening source line says. */
  article: { first: number; media: Span[]; date: Dateline | null };
  blocks: Block[];
  asides: Aside[];
}

/** Gives the blocks their places and what they inherit from the headings, datelines and source lines around them. */
export function compose(front: Front, pieces: readonly Piece[]): Outline {
  const { title, date, hosts, media } = front;
  const state: State = {
    part: null,
    heading: null,
    subheading: null,
    article: { first: 0, media, date },
    blocks: [],
    asides: [...front.asides],
  };
  const begin = (own: { media?: Span[]; date?: Dateline | null } = {}) => {
    state.article = { first: state.blocks.length, media: own.media ?? media, date: own.date ?? date };
  };

  for (const piece of pieces) {
    if (piece.kind === 'block') {
      if (piece.style && piece.style === state.subheading?.style) state.subheading = null;
      state.blocks.push(placed(state, piece.draft));
      if (piece.heads) state.subheading = { span: piece.heads, style: piece.style };
    } else if (piece.kind === 'aside') state.asides.push({ span: piece.span, reason: piece.reason });
    else if (piece.kind === 'heading') {
      state.asides.push({ span: piece.span, reason: 'heading' });
      if (underneath(state, piece)) continue;
      if (piece.rank === 'part') [state.part, state.heading] = [piece.span, null];
      else state.heading = { span: piece.span, marked: piece.rank === 'mark' };
      state.subheading = null;
      begin();
    } else if (piece.kind === 'dateline') {
      if (piece.span) state.asides.push({ span: piece.span, reason: 'front matter' });
      begin({ media: piece.media.length > 0 ? piece.media : state.article.media, date: piece.date ?? state.article.date });
    } else {
      state.asides.push({ span: piece.span, reason: 'source line' });
      // A source line closes the article before it; right under a heading it opens the one to come.
      if (state.blocks.length === state.article.first) begin(piece);
      else {
        credit(state, piece);
        state.subheading = null;
        begin();
      }
    }
  }
  return { title, date, hosts, blocks: state.blocks, asides: state.asides.sort((a, b) => a.span.start - b.span.start) };
}

function placed(state: State, draft: Draft): Block {
  const { part, heading, subheading, article } = state;
  const index = state.blocks.length;
  const context: Context = {
    part,
    heading: heading?.span ?? (draft.type === 'row' ? draft.caption : null),
    subheading: subheading?.span ?? null,
    media: article.media,
    date: article.date,
    previous: index > article.first ? index - 1 : -1,
  };
  return { ...draft, index, context };
}

/** Takes a heading inside an article as its subheading: a numbered one, or a plain one where a marked one stands above. */
function underneath(state: State, { span, rank, style }: Extract<Piece, { kind: 'heading' }>): boolean {
  if (rank !== 'number' && !(rank === 'plain' && state.heading?.marked)) return false;
  state.subheading = { span, style };
  return true;
}

/** Gives every block of the article that ends the media and the day of its source line. */
function credit({ blocks, article }: State, { media, date }: Extract<Piece, { kind: 'source line' }>): void {
  for (const block of blocks.slice(article.first)) {
    const own = block.context;
    block.context = { ...own, media: media.length > 0 ? media : own.media, date: date ?? own.date };
  }
}
