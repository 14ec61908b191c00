import type { Span } from '../mend/clean.ts';
import type { AsideReason, Block, Dateline } from './blocks.ts';
import type { Page } from './page.ts';

type Bare<T> = T extends Block ? Omit<T, 'index' | 'context'> : never;

/** A block before it has its place and its context. */
export type Draft = Bare<Block>;

/** How a heading shows that it is one: 【…】, a sign before it, a number, or only by being short. */
export type HeadingRank = 'part' | 'mark' | 'plain' | 'number';

/** What a recogniser makes of lines. */
export type Piece =
  | {
      kind: 'block';
      draft: Draft;
      /** The style of its number. */
      style?: string;
      /** A numbered sentence that also heads what follows it. */
      heads?: Span;
    }
  | { kind: 'aside'; span: Span; reason: AsideReason }
  | { kind: 'heading'; span: Span; rank: HeadingRank; style?: string }
  | { kind: 'source line'; span: Span; media: Span[]; date: Dateline | null }
  /** Medium and day of the article that begins; `span` is null where they stand at the head of its first paragraph. */
  | { kind: 'dateline'; span: Span | null; media: Span[]; date: Dateline | null };

export interface Found {
  /** The first line that is not used up. */
  next: number;
  pieces: Piece[];
}

/** Looks at line `at`: undefined where it is not what the recogniser knows. */
export type Recogniser = (page: Page, at: number) => Found | undefined;
