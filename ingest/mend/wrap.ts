import { bracketed, width } from './characters.ts';
import { isField } from './fields.ts';
import type { PrintedLine } from './lines.ts';
import { isFinished, isHeadingMark, isTitleLike, numbering, startsAnew } from './shapes.ts';

/** How a text breaks its paragraphs into lines. */
export interface Wrapping {
  /** The width of a full line, in full-width characters. */
  full: number;
  /** Paragraphs show where they begin: by blanks before them, or a blank line. */
  shown: boolean;
}

/** A full line may lack the two characters of an indent that was trimmed, and two that would not break. */
const slack = 4;

/**
 * The wrapping of a text, undefined where a line is a paragraph. Of the lines that have another right under them, most
 * are full in a wrapped text, and few of these end a sentence.
 */
export function wrappingOf(lines: readonly PrintedLine[]): Wrapping | undefined {
  const texts = lines.filter(({ cells }) => !cells);
  const followed = lines.filter((line, at) => {
    const next = lines[at + 1];
    // A list of fields has short lines that are about as long as each other, and none is wrapped.
    return !line.cells && next && !next.gap && !next.cells && !isField(line.text) && !isField(next.text);
  });
  if (followed.length < 6) return undefined;
  const full = commonest(followed.map(({ width }) => Math.round(width)));
  if (full < 12 || full > 60) return undefined;
  const filled = followed.filter(({ width }) => width >= full - slack);
  const cut = filled.filter(({ text }) => !isFinished(text));
  if (filled.length < followed.length * 0.6 || cut.length < filled.length * 0.5) return undefined;
  const isEnd = ({ text, width, cells }: PrintedLine) => !cells && width < full - slack && isFinished(text);
  const ends = lines.filter(isEnd);
  const spaced = lines.filter((line, at) => isEnd(line) && lines[at + 1]?.gap !== false);
  return { full, shown: texts.some(({ indented }) => indented) || spaced.length >= ends.length * 0.8 };
}

/**
 * Whether a line is full, so that what stands in it may go on below: what begins the next line, a word or number or one
 * character with its punctuation, had no room. The first line of a paragraph may have lost an indent of two.
 */
export function isFull(line: PrintedLine, next: PrintedLine, { full }: Wrapping, opens: boolean): boolean {
  const unit = /^(?:[A-Za-z0-9.%-]+|[“《（]?.)[，。、；：！？）》”’】]*/u.exec(next.text)?.[0] ?? '';
  return line.width + width(unit) > full - (opens ? 2 : 0);
}

/**
 * Whether a full line of a wrapped text goes on in the next, right under it or behind a page break.
 * @param whole The paragraph so far, of which `last` is the last line.
 */
export function wrapsOn(whole: string, last: PrintedLine, next: PrintedLine, { shown }: Wrapping): boolean {
  if (startsAnew(next.text) || next.indented || numbering(next.text) || bracketed(whole)) return false;
  if (!next.gap) return shown || !isFinished(last.text);
  return !isFinished(last.text) && !isTitleLike(whole) && !isHeadingMark(whole);
}

/** The value that occurs most often, the greater of two that do. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}
