import { isBlank, width } from './characters.ts';
import type { Span } from './clean.ts';
import { fold } from './fold.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import { tighten } from './spaces.ts';

/** A printed line of the source that is not blank. */
export interface PrintedLine extends Span {
  /** As it reads after folding, for judging it. A row of a table keeps its tabs. */
  text: string;
  /** The runs of the source between its tabs; null where it has none. */
  cells: Span[] | null;
  /** A blank line, or a line of page furniture, stands before it. */
  gap: boolean;
  /** A page feed stands before it. */
  feed: boolean;
  /** It begins with the blanks that begin a paragraph. */
  indented: boolean;
  width: number;
}

/** Cuts a source into its printed lines. `start` and `end` leave out the blanks around a line, but not a row's empty cells. */
export function printedLines(source: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let [gap, feed] = [false, false];
  for (const found of source.matchAll(/([^\n\r\f\v\u0085\u2028\u2029]*)(\r\n|[\n\r\f\v\u0085\u2028\u2029]|$)/gu)) {
    const raw = found[1] ?? '';
    const line = trim(source, { start: found.index, end: found.index + raw.length });
    if (line.start < line.end) {
      const cells = tabbed(source, found.index, line);
      const text = cells ? cells.map((cell) => plain(source, cell)).join('\t') : plain(source, line);
      const indented = /^(?:\u3000|[ \u00a0]{4})/.test(raw) && !cells;
      lines.push({ ...(cells ? outer(cells) : line), text, cells, gap, feed, indented, width: width(text) });
      [gap, feed] = [false, false];
    } else if (lines.length > 0) gap = true;
    if (found[2] === '\f') [gap, feed] = [true, true];
  }
  return lines;
}

/** The runs between the tabs of a line, without the blanks around each; null for a line without tabs. */
function tabbed(source: string, from: number, line: Span): Span[] | null {
  const lead = source.slice(from, line.start).includes('\t') ? from : line.start;
  const text = source.slice(lead, line.end);
  const trailing = /^[^\S\n\r]*/.exec(source.slice(line.end))?.[0].match(/\t/g)?.length ?? 0;
  if (!text.includes('\t') && trailing === 0) return null;
  let at = lead;
  const cells = text.split('\t').map((cell) => {
    const span = trim(source, { start: at, end: at + cell.length });
    at += cell.length + 1;
    return span;
  });
  for (let i = 0; i < trailing; i++) cells.push({ start: line.end, end: line.end });
  return cells.length > 1 &&
    cells.filter(({ start, end }) => start < end).length > 0 &&
    /\S\s*\t|\t.*\S/.test(source.slice(from, line.end + trailing))
    ? cells
    : null;
}

function outer(cells: readonly Span[]): Span {
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}

/** A run without the blanks at both ends. */
export function trim(source: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(source[from] ?? '')) from++;
  while (to > from && isBlank(source[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** The mended characters of one run of the source, or of several that print had cut. */
export function mended(source: string, pieces: readonly Span[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const piece of pieces) {
    const more = glyphsOf(source, piece);
    const [last, first] = [glyphs.at(-1), more[0]];
    if (last && first && /[A-Za-z,]$/.test(last.char) && /^[A-Za-z]/.test(first.char))
      glyphs.push({ char: ' ', start: last.end, end: last.end });
    glyphs.push(...more);
  }
  return tighten(fold(glyphs));
}

function plain(source: string, span: Span): string {
  return mended(source, [span])
    .map(({ char }) => char)
    .join('');
}
