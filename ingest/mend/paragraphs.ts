import { isCut, isTorn, shortLine, styleOf } from './cuts.ts';
import type { PrintedLine } from './lines.ts';
import type { LogicalLine } from './logical.ts';
import { isFinished } from './shapes.ts';
import { isFull, type Wrapping, wrappingOf, wrapsOn } from './wrap.ts';

/** What is known of a text as a whole before its paragraphs are put together. */
export interface Habits {
  wrapping: Wrapping | undefined;
  /** Styles of numbers and signs that stand before headings. */
  headings: ReadonlySet<string>;
}

export function habitsOf(lines: readonly PrintedLine[]): Habits {
  return { wrapping: wrappingOf(lines), headings: headingStyles(lines) };
}

/** Whether a line goes on from the paragraph before it, whose last printed line is `last`. */
export function runsOn(
  whole: LogicalLine,
  last: PrintedLine,
  next: PrintedLine,
  beyond: PrintedLine | undefined,
  first: boolean,
  { wrapping, headings }: Habits,
): boolean {
  const before = whole.texts[0] ?? '';
  if (wrapping) {
    const full = isFull(last, next, wrapping, whole.cells[0]?.length === 1);
    if (full || !next.gap) return isTorn(before, next.text) || (full && wrapsOn(before, last, next, wrapping));
  }
  if (next.indented) return false;
  return isCut({ before, after: next.text, beyond: beyond && !beyond.cells ? beyond.text : '', first, headings });
}

/** The styles whose lines are headings more often than sentences: short, without a stop, over something else. */
function headingStyles(lines: readonly PrintedLine[]): Set<string> {
  const tally = new Map<string, number>();
  lines.forEach((line, at) => {
    const own = line.cells ? undefined : styleOf(line.text);
    const next = lines[at + 1];
    if (!own || !next) return;
    const heads = !isFinished(line.text) && line.width <= shortLine && (next.cells !== null || styleOf(next.text) !== own);
    tally.set(own, (tally.get(own) ?? 0) + (heads ? 1 : isFinished(line.text) ? -1 : 0));
  });
  return new Set([...tally].filter(([, votes]) => votes > 0).map(([style]) => style));
}
