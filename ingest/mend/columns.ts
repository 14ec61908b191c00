import type { Dropped, Span } from './clean.ts';
import { cellsAt, type PrintedLine, printed } from './lines.ts';
import { isColumnWord, keyOf } from './shapes.ts';

/** A way in which plain text draws a table without tabs. */
interface Drawing {
  /** From how many lines on it is a table. */
  least: number;
  /** What parts the cells. */
  rule: RegExp;
  /** Whether a line can be a row. */
  row: (cells: readonly string[]) => boolean;
  /** Whether the first of several such lines shows that they are a table. */
  head: (cells: readonly string[]) => boolean;
}

const ruled: Drawing = {
  least: 2,
  rule: /[|｜│┃]/gu,
  row: (cells) => cells.length > 2 && cells.filter((cell) => keyOf(cell)).length * 2 < cells.length,
  head: (cells) => cells.length > 2,
};

/** Columns set by blanks. Names in a row are set so too, hence the known words. */
const spaced: Drawing = {
  least: 3,
  rule: /\u3000+|[ \u00a0]{2,}/gu,
  row: (cells) => cells.length > 2 && cells.every((cell) => cell !== ''),
  head: (cells) => cells.filter(isColumnWord).length * 2 >= cells.length,
};

/** Gives rows to tables drawn with | or with columns of blanks; the rules drawn between cells and rows are dropped. */
export function tabulate(source: string, lines: readonly PrintedLine[]): { lines: PrintedLine[]; dropped: Dropped[] } {
  const out: PrintedLine[] = [];
  const dropped: Dropped[] = [];
  for (let at = 0; at < lines.length; ) {
    const drawing = [ruled, spaced].find((one) => endOf(source, lines, at, one) - at >= one.least);
    const end = drawing ? endOf(source, lines, at, drawing) : at + 1;
    for (const line of lines.slice(at, end)) {
      if (!drawing) out.push(line);
      else if (isRule(source, line)) dropped.push({ start: line.start, end: line.end, reason: 'table rule' });
      else {
        out.push({ ...line, ...printed(source, line, inner(cellsAt(source, line, drawing.rule))) });
        if (drawing === ruled) dropped.push(...rules(source, line));
      }
    }
    at = end;
  }
  return { lines: out, dropped };
}

/** |---|---| */
const isRule = (source: string, { start, end }: PrintedLine): boolean => /^[\s|｜│┃:+=─━┼-]+$/u.test(source.slice(start, end));

function endOf(source: string, lines: readonly PrintedLine[], at: number, { rule, row, head }: Drawing): number {
  let count = 0;
  let end = at;
  for (let line = lines[end]; line && !line.cells; line = lines[++end]) {
    const cells = inner(cellsAt(source, line, rule)).map((cell) => source.slice(cell.start, cell.end));
    if (!row(cells) || (end === at ? !head(cells) : cells.length !== count)) break;
    count = cells.length;
  }
  return end;
}

/** The cells of a line whose first and last rule stand at its edges. */
function inner(cells: readonly Span[]): Span[] {
  const blank = (cell: Span | undefined) => cell !== undefined && cell.start === cell.end;
  return blank(cells[0]) && blank(cells.at(-1)) && cells.length > 3 ? cells.slice(1, -1) : [...cells];
}

function rules(source: string, line: PrintedLine): Dropped[] {
  return [...source.slice(line.start, line.end).matchAll(ruled.rule)].map(({ index }) => ({
    start: line.start + index,
    end: line.start + index + 1,
    reason: 'table rule' as const,
  }));
}
