import { assemble } from './assemble.ts';
import type { CleanText, Dropped } from './clean.ts';
import { tabulate } from './columns.ts';
import { clearFurniture } from './furniture.ts';
import type { Glyph } from './glyphs.ts';
import { mended, printedLines } from './lines.ts';
import type { LogicalLine } from './logical.ts';

/**
 * Undoes what print did to a text: joins what page and line breaks cut, drops page furniture and repeated table headers,
 * gives signs one width and takes typesetting's spaces out. Nothing is lost: each character that is not blank stands
 * behind a clean character or in a dropped run.
 *
 * @example mend('计划（2021\n\n—2025 年)').text // '计划（2021—2025年）'
 */
export function mend(source: string): CleanText {
  const cleared = clearFurniture(printedLines(source));
  const tables = tabulate(source, cleared.lines);
  const { logical, dropped } = assemble(tables.lines);
  return write(source, logical, inOrder([...cleared.dropped, ...tables.dropped, ...dropped]));
}

/** By place, without the rules inside a header that is dropped as a whole. */
function inOrder(dropped: readonly Dropped[]): Dropped[] {
  let end = 0;
  return [...dropped]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const apart = one.start >= end;
      end = Math.max(end, one.end);
      return apart;
    });
}

function write(source: string, lines: readonly LogicalLine[], dropped: Dropped[]): CleanText {
  const out: Glyph[] = [];
  const put = (char: string) => {
    const at = out.at(-1)?.end ?? 0;
    out.push({ char, start: at, end: at });
  };
  lines.forEach((line, index) => {
    if (index > 0) put('\n');
    line.cells.forEach((pieces, column) => {
      if (column > 0) put('\t');
      for (const glyph of mended(source, pieces)) out.push(glyph);
    });
  });
  const text = out.map(({ char }) => char).join('');
  const [starts, ends] = [new Int32Array(text.length), new Int32Array(text.length)];
  let at = 0;
  for (const { char, start, end } of out)
    for (let unit = 0; unit < char.length; unit++, at++) {
      // The two halves of a character outside the basic plane are its two units in the source too.
      const paired = char.length === 2 && end - start === 2;
      starts[at] = paired ? start + unit : start;
      ends[at] = paired ? start + unit + 1 : end;
    }
  return { text, source, starts, ends, dropped };
}
