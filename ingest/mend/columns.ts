import { simplifiedAll } from '../script.ts';
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

/** Two columns parted by |, where the first line names both. */
const pairs: Drawing = {
  least: 3,
  rule: ruled.rule,
  row: (cells) => cells.length === 2 && cells.every((cell) => cell !== '' && cell.length < 24 && !/[。；：]/u.test(cell)),
  head: (cells) => cells.every(isColumnWord),
};

/** Columns set by one blank, where the head begins with 序号 and each row with its number. */
const numbered: Drawing = {
  least: 3,
  rule: /[ \u00a0\u3000]+/gu,
  row: (cells) => cells.length > 3 && (/^\d{1,3}$/u.test(cells[0] ?? '') || cells[0] === '序号'),
  head: (cells) => cells[0] === '序号' && cells.slice(1).every(isColumnWord),
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
  let open: { drawing: Drawing; count: number } | undefined;
  for (let at = 0; at < lines.length; ) {
    const begun = [ruled, pairs, spaced, numbered].find((one) => endOf(source, lines, at, one) - at >= one.least);
    const drawing = begun ?? (open && goesOn(source, lines, at, open.drawing, open.count) ? open.drawing : undefined);
    const end = begun ? endOf(source, lines, at, begun) : at + 1;
    const [first] = lines.slice(at);
    if (begun && first) open = { drawing: begun, count: inner(cellsAt(source, first, begun.rule)).length };
    // A few characters between two rows are the rest of a cell that a page break cut.
    else if (!drawing && (first?.width ?? 0) > 8) open = undefined;
    for (const line of lines.slice(at, end)) {
      if (!drawing) out.push(line);
      else if (drawing.rule === ruled.rule && isRule(source, line))
        dropped.push({ start: line.start, end: line.end, reason: 'table rule' });
      else {
        out.push({ ...line, ...printed(source, line, inner(cellsAt(source, line, drawing.rule))) });
        if (drawing.rule === ruled.rule) dropped.push(...rules(source, line));
      }
    }
    at = end;
  }
  return { lines: out, dropped };
}

/** A line of as many cells as the table above it has, where a page break or the rest of a cell stands between. */
function goesOn(source: string, lines: readonly PrintedLine[], at: number, { rule, row }: Drawing, count: number): boolean {
  const line = lines[at];
  if (!line || line.cells) return false;
  const cells = inner(cellsAt(source, line, rule)).map((cell) => simplifiedAll(source.slice(cell.start, cell.end)));
  return cells.length === count && row(cells);
}

/** |---|---| */
const isRule = (source: string, { start, end }: PrintedLine): boolean => /^[\s|｜│┃:+=─━┼-]+$/u.test(source.slice(start, end));

function endOf(source: string, lines: readonly PrintedLine[], at: number, { rule, row, head }: Drawing): number {
  let count = 0;
  let end = at;
  for (let line = lines[end]; line && !line.cells; line = lines[++end]) {
    const cells = inner(cellsAt(source, line, rule)).map((cell) => simplifiedAll(source.slice(cell.start, cell.end)));
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
