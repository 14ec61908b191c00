import type { PrintedLine } from './lines.ts';
import { isFinished, startsAnew } from './shapes.ts';

/**
 * The width at which a text is broken into lines inside its paragraphs, in full-width characters; undefined where a line
 * is a paragraph. Of the lines that have another right under them, most are then full and few of these end a sentence.
 */
export function wrapWidth(lines: readonly PrintedLine[]): number | undefined {
  const followed = lines.filter((line, at) => !line.cells && lines[at + 1] && !lines[at + 1]?.gap && !lines[at + 1]?.cells);
  if (followed.length < 6) return undefined;
  const widths = followed.map((line) => line.width).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (full < 12 || full > 60) return undefined;
  const filled = followed.filter((line) => line.width >= full - 2);
  const cut = filled.filter((line) => !isFinished(line.text));
  return filled.length >= followed.length * 0.6 && cut.length >= filled.length * 0.5 ? full : undefined;
}

/** Whether a full line of a text broken at `full` goes on in the line right under it. */
export function isWrapped(last: PrintedLine, next: PrintedLine, full: number, indents: boolean): boolean {
  if (startsAnew(next.text) || next.indented) return false;
  if (last.width < full - 2) return false;
  return indents || !isFinished(last.text);
}
