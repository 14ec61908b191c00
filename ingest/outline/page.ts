import type { CleanText, Span } from '../mend/clean.ts';
import { simplifiedAll } from '../script.ts';

/** A line of the clean text. */
export interface Line {
  span: Span;
  /** For judging: as in the clean text, but in simplified script. */
  text: string;
  /** A row of a table: its cells are parted by tabs. */
  row: boolean;
}

/** What the recognisers read: the clean text by lines. */
export interface Page {
  clean: CleanText;
  lines: readonly Line[];
}

export function pageOf(clean: CleanText): Page {
  const lines: Line[] = [];
  let start = 0;
  for (const text of simplifiedAll(clean.text).split('\n')) {
    if (text !== '') lines.push({ span: { start, end: start + text.length }, text, row: text.includes('\t') });
    start += text.length + 1;
  }
  return { clean, lines };
}

/** A run of a line from its character `from` to `to` (its end unless told), without blanks at the ends. */
export function within(line: Line, from: number, to = line.text.length): Span {
  let [start, end] = [from, to];
  while (start < end && line.text[start] === ' ') start++;
  while (end > start && line.text[end - 1] === ' ') end--;
  return { start: line.span.start + start, end: line.span.start + end };
}

/** From the start of the first run to the end of the last. */
export function cover(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
