import { width } from '../mend/characters.ts';
import { isAttribution, leadingMark, numbering } from '../mend/shapes.ts';
import { inlineDateline } from './datelines.ts';
import { type Line, within } from './page.ts';
import type { Recogniser } from './pieces.ts';

/** Words with the line that says whose they are: ——某某《…》. */
export const quotation: Recogniser = (page, at) => {
  const [line, next] = [page.lines[at], page.lines[at + 1]];
  if (!line || line.row || !next || next.row || !isAttribution(next.text) || isAttribution(line.text)) return undefined;
  const attribution = within(next, /^[—―-]+/u.exec(next.text)?.[0].length ?? 0);
  return {
    next: at + 2,
    pieces: [{ kind: 'block', draft: { type: 'paragraph', span: { start: line.span.start, end: next.span.end }, attribution } }],
  };
};

/** Whatever nothing else knows. */
export const paragraph: Recogniser = (page, at) => {
  const line = page.lines[at];
  if (!line) return undefined;
  const span = within(line, leadingMark(line.text)?.length ?? 0);
  const heads = headsNext(line, page.lines[at + 1]) ? { heads: line.span } : {};
  const style = numbering(line.text)?.style;
  const block = { kind: 'block', draft: { type: 'paragraph', span }, ...heads, ...(style && { style }) } as const;
  return { next: at + 1, pieces: [...inlineDateline(line), block] };
};

/**
 * A numbered line of one sentence, or of none, over a paragraph without a number: （一）变局加速：…。 It may claim something, and
 * it heads what follows.
 */
function headsNext({ text }: Line, next: Line | undefined): boolean {
  const stop = text.search(/[。；]/u);
  return (
    numbering(text) !== undefined &&
    (stop < 0 || stop === text.length - 1) &&
    width(text) <= 60 &&
    next !== undefined &&
    !next.row &&
    !numbering(next.text)
  );
}
