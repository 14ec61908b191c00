import type { Span } from '../../../../ingest/mend/clean.ts';
import { mend } from '../../../../ingest/mend/mend.ts';
import type { Block, Outline } from '../../../../ingest/outline/blocks.ts';
import { outline } from '../../../../ingest/outline/outline.ts';

/** An outline with its spans as text, for tests to read. */
export interface Sketch {
  outline: Outline;
  text: (span: Span | null | undefined) => string;
  /** What the asides of a kind say. */
  asides: (reason: Outline['asides'][number]['reason']) => string[];
  of: <T extends Block['type']>(type: T) => Extract<Block, { type: T }>[];
  /** Heading and subheading over the block whose text holds the words. */
  over: (words: string) => string[];
  media: (block: Block) => string[];
}

export function sketch(source: string): Sketch {
  const clean = mend(source);
  const found = outline(clean);
  const text = (span: Span | null | undefined) => (span ? clean.text.slice(span.start, span.end) : '');
  return {
    outline: found,
    text,
    asides: (reason) => found.asides.filter((aside) => aside.reason === reason).map(({ span }) => text(span)),
    of: <T extends Block['type']>(type: T) =>
      found.blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type),
    over: (words) => {
      const block = found.blocks.find(({ span }) => text(span).includes(words));
      return [block?.context.part, block?.context.heading, block?.context.subheading].flatMap((span) =>
        span ? [text(span)] : [],
      );
    },
    media: ({ context }) => context.media.map(text),
  };
}
