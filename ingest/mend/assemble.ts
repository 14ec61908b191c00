import type { Dropped, Span } from './clean.ts';
import { isCut } from './cuts.ts';
import type { PrintedLine } from './lines.ts';
import { cellGoesOn, isRest, sameRow } from './rows.ts';
import { isFinished, numbering, startsAnew } from './shapes.ts';
import { isWrapped, wrapWidth } from './wrap.ts';

/** A paragraph, heading or row that is whole again: for each cell the runs of the source that make it up. */
export interface LogicalLine {
  cells: Span[][];
  row: boolean;
  /** The text of each cell, as far as judged. */
  texts: string[];
}

/** Puts together what print cut, in one pass over the printed lines. */
export function assemble(lines: readonly PrintedLine[]): { logical: LogicalLine[]; dropped: Dropped[] } {
  const logical: LogicalLine[] = [];
  const dropped: Dropped[] = [];
  const full = wrapWidth(lines);
  const indents = lines.some(({ indented }) => indented);
  const headings = headingStyles(lines);
  let header: string[] | undefined;
  let broken = false;
  lines.forEach((line, at) => {
    const last = logical.at(-1);
    const previous = lines[at - 1];
    broken ||= line.gap;
    if (line.cells) {
      const texts = line.text.split('\t');
      if (last?.row && header && sameRow(header, texts)) {
        dropped.push({ start: line.start, end: line.end, reason: 'repeated table header' });
        broken = true;
        return;
      }
      const columns = header?.length ?? texts.length;
      if (last?.row && isRest(last.texts, texts, broken)) merge(last, line.cells, texts);
      else if (last?.row && !line.gap && last.texts.length < columns && last.texts.length + texts.length - 1 <= columns)
        extend(last, line.cells, texts);
      else {
        if (!last?.row) header = texts;
        logical.push({ cells: line.cells.map((cell) => [cell]), row: true, texts });
      }
      broken = false;
      return;
    }
    const span = { start: line.start, end: line.end };
    const goesOn =
      last?.row === true
        ? cellRunsOn(last, line, lines[at + 1], header?.length ?? 0)
        : last !== undefined && previous !== undefined && textRunsOn(last, previous, line);
    if (last && goesOn)
      merge(
        last,
        [...Array<Span>(last.cells.length - 1).fill({ start: 0, end: 0 }), span],
        [...Array<string>(last.cells.length - 1).fill(''), line.text],
      );
    else if (last?.row && startsRow(line, lines[at + 1], header?.length ?? 0))
      logical.push({ cells: [[span]], row: true, texts: [line.text] });
    else logical.push({ cells: [[span]], row: false, texts: [line.text] });
    broken = false;

    function textRunsOn(whole: LogicalLine, above: PrintedLine, next: PrintedLine): boolean {
      if (full !== undefined && !next.gap) return isWrapped(above, next, full, indents);
      if (next.indented) return false;
      const beyond = lines[at + 1];
      return isCut({
        before: whole.texts[0] ?? '',
        after: next.text,
        beyond: beyond && !beyond.cells ? beyond.text : '',
        first: logical.length === 1,
        headings,
      });
    }
  });
  return { logical, dropped };
}

/** Styles of numbering of which some line is a heading: short, without a stop, and not followed by the next number. */
function headingStyles(lines: readonly PrintedLine[]): Set<string> {
  const styles = new Set<string>();
  lines.forEach((line, at) => {
    const own = line.cells ? undefined : numbering(line.text);
    const next = lines[at + 1];
    if (own && next && !isFinished(line.text) && line.width < 30 && numbering(next.text)?.style !== own.style)
      styles.add(own.style);
  });
  return styles;
}

/** A line without tabs under a row: the rest of its last cell. */
function cellRunsOn(row: LogicalLine, line: PrintedLine, next: PrintedLine | undefined, columns: number): boolean {
  if (startsAnew(line.text) || startsRow(line, next, columns)) return false;
  const above = row.texts.at(-1) ?? '';
  return cellGoesOn(above, line.text) && (!line.gap || isFinished(line.text));
}

/** A short line right above a line that lacks just this cell: 内蒙古 over 自治区 → 2021年 → …. */
function startsRow(line: PrintedLine, next: PrintedLine | undefined, columns: number): boolean {
  return (
    line.width <= 10 &&
    next?.cells != null &&
    !next.gap &&
    next.cells.length <= columns &&
    next.text.split('\t')[0] !== '' &&
    !isFinished(line.text) &&
    /^(?:自治区|自治州|省|市|州|县|区)$/u.test(next.text.split('\t')[0] ?? '')
  );
}

function merge(row: LogicalLine, cells: readonly Span[], texts: readonly string[]): void {
  cells.forEach((cell, at) => {
    if (cell.start < cell.end) row.cells[at] = [...(row.cells[at] ?? []), cell];
    row.texts[at] = (row.texts[at] ?? '') + (texts[at] ?? '');
  });
}

function extend(row: LogicalLine, cells: readonly Span[], texts: readonly string[]): void {
  const at = row.cells.length - 1;
  row.cells[at] = [...(row.cells[at] ?? []), ...cells.slice(0, 1)];
  row.texts[at] = (row.texts[at] ?? '') + (texts[0] ?? '');
  row.cells.push(...cells.slice(1).map((cell) => [cell]));
  row.texts.push(...texts.slice(1));
}
