import { simplifiedAll } from '../script.ts';
import { isBlank, width } from './characters.ts';
import type { Span } from './clean.ts';
import { fold } from './fold.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import { tighten } from './spaces.ts';

/** A printed line of the source that is not blank. */
export interface PrintedLine extends Span {
  /** As it reads after folding, for judging it, in simplified script. A row of a table keeps its tabs. */
  text: string;
  /** The runs of the source between its tabs; null where it has none. */
  cells: Span[] | null;
  /** A blank line, or a line of page furniture, stands before it. */
  gap: boolean;
  /** A page feed stands before it. */
  feed: boolean;
  /** It begins with the blanks that begin a paragraph. */
  indented: boolean;
  /** It begins with just the two blanks of a Chinese paragraph, as no rest of a table's cell does. */
  paragraph: boolean;
  width: number;
}

/** Cuts a source into its printed lines. `start` and `end` leave out the blanks around a line. */
export function printedLines(source: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let [gap, feed] = [false, false];
  for (const found of source.matchAll(/([^\n\r\f\v\u0085\u2028\u2029]*)(\r\n|[\n\r\f\v\u0085\u2028\u2029]|$)/gu)) {
    const raw = found[1] ?? '';
    const whole = { start: found.index, end: found.index + raw.length };
    const line = trim(source, whole);
    if (line.start < line.end) {
      const cells = cellsAt(source, whole, /\t/gu);
      const row = isRow(source, cells, lines.at(-1)?.cells != null);
      lines.push({
        ...printed(source, line, row ? cells : null),
        gap,
        feed,
        indented: !row && /^(?:[\u3000\t]|[ \u00a0]{4})/u.test(raw),
        paragraph: !row && /^\u3000{2}(?![\s\u3000])/u.test(raw),
      });
      [gap, feed] = [false, false];
    } else if (lines.length > 0) gap = true;
    if (found[2] === '\f') [gap, feed] = [true, true];
  }
  return lines;
}

/** Whether tabs make a row. Under no row, a tab that stands beside the only text of a line, or behind a number or key, indents. */
function isRow(source: string, cells: readonly Span[], underRow: boolean): boolean {
  if (cells.length < 2 || underRow) return cells.length > 1;
  const texts = cells.map(({ start, end }) => source.slice(start, end)).filter((text) => text !== '');
  const lead = texts[0] ?? '';
  return (
    texts.length > 1 &&
    !(
      texts.length === 2 &&
      (/[：:]$/u.test(lead) || /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[①-⑳]|\p{S}|[•·-])$/u.test(lead))
    )
  );
}

/** The parts of a line that has cells, or has none. */
export function printed(
  source: string,
  line: Span,
  cells: Span[] | null,
): Pick<PrintedLine, 'start' | 'end' | 'text' | 'cells' | 'width'> {
  const text = (cells ?? [line]).map((cell) => plain(source, cell)).join('\t');
  return { ...line, text, cells, width: width(text) };
}

/** The runs between the marks that `rule` finds in a line, without the blanks around each. */
export function cellsAt(source: string, line: Span, rule: RegExp): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (const found of source.slice(line.start, line.end).matchAll(rule)) {
    cells.push(trim(source, { start, end: line.start + found.index }));
    start = line.start + found.index + found[0].length;
  }
  return [...cells, trim(source, { start, end: line.end })];
}

/** A run without the blanks at both ends. */
function trim(source: string, { start, end }: Span): Span {
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
    // English breaks between words, but an abbreviation (EPC) may be cut like Chinese.
    if (last && first && /[A-Za-z,]/.test(last.char) && /[A-Za-z]/.test(first.char) && !/^[A-Z]{2}$/.test(last.char + first.char))
      glyphs.push({ char: ' ', start: last.end, end: last.end });
    glyphs.push(...more);
  }
  return tighten(fold(glyphs));
}

function plain(source: string, span: Span): string {
  const text = mended(source, [span]).map(({ char }) => char);
  return simplifiedAll(text.join(''));
}
