import { guttersOf, placed } from './gutters.ts';
import type { Line, Segment } from './lines.ts';

/** Lines that follow each other: running text, the rows of a table without lines around it, or columns of running text. */
export type Block =
  | { type: 'text'; lines: Line[] }
  | { type: 'rows'; rows: string[][]; lines: Line[] }
  | { type: 'columns'; columns: Line[][]; lines: Line[] };

/** Finds the columns among the lines of a page. */
export function blocksOf(lines: readonly Line[], pitch: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runAt(lines, at, pitch);
    if (run) blocks.push(run);
    else {
      const last = blocks.at(-1);
      const line = lines[at] as Line;
      if (last?.type === 'text') last.lines.push(line);
      else blocks.push({ type: 'text', lines: [line] });
    }
    at += run?.lines.length ?? 1;
  }
  return blocks;
}

/**
 * The columns that begin at a line: lines that all leave the same gutters free, of which at least three, or two where there
 * are several gutters, have text on both sides of one.
 */
function runAt(lines: readonly Line[], start: number, pitch: number): Block | undefined {
  const from = lines.findIndex((line, at) => at >= start && line.segments.length > 1);
  const size = lines[from]?.size ?? 1;
  const step = (at: number) => (lines[at]?.y ?? 0) - (lines[at - 1]?.y ?? 0);
  // The line of a higher cell may stand a part of a line above the others of its row.
  if (from < 0 || lines.slice(start, from).some((_, at) => step(start + at + 1) > 0.9 * pitch)) return undefined;
  let run = lines.slice(start, from + 1);
  let count = guttersOf(run, size).length;
  for (let at = from + 1; at < lines.length && step(at) < 2.2 * pitch; at++) {
    const longer = lines.slice(start, at + 1);
    const left = guttersOf(longer, size).length;
    if (left === 0 || (left < count && lines[at]?.segments.length === 1)) break;
    [run, count] = [longer, left];
  }
  const gutters = guttersOf(run, size);
  const cells = run.map((line) => placed(line.segments, gutters));
  const prose = proseAt(cells);
  if (prose === 0) return { type: 'columns', columns: columnsOf(run, cells), lines: run };
  if (prose > 0) return { type: 'text', lines: run.slice(0, prose) };
  const reach = reachOf(run, cells);
  // What stands under the first column alone and is not the rest of a cell begins something else.
  while (run.length > 1 && isAlone(cells.at(-1)) && step(start + run.length - 1) > (reach ?? 0)) {
    run.pop();
    cells.pop();
  }
  const parted = cells.filter((row) => row.filter((cell) => cell.length > 0).length > 1);
  if (gutters.length === 0 || parted.length < (gutters.length > 1 ? 2 : 3)) return undefined;
  return { type: 'rows', rows: rowsOf(run, cells, reach), lines: run };
}

const isAlone = (row: readonly Segment[][] | undefined): boolean =>
  row?.every((cell, column) => (column === 0 ? cell.length > 0 : cell.length === 0)) ?? false;

/**
 * How far apart the lines of a row stand at most: as far as the lines of one cell. Undefined where none stand further apart:
 * then no cell has two lines.
 */
function reachOf(run: readonly Line[], cells: readonly Segment[][][]): number | undefined {
  const columns = cells[0]?.map((_, column) => run.filter((__, at) => cells[at]?.[column]?.length).map(({ y }) => y)) ?? [];
  const inCell = Math.min(...columns.flatMap((ys) => ys.slice(1).map((y, at) => y - (ys[at] ?? y))));
  const reach = 1.15 * inCell;
  return run.some(({ y }, at) => y - (run[at - 1]?.y ?? y) > reach) ? reach : undefined;
}

/** The lines as rows, those of one row joined cell by cell. */
function rowsOf(run: readonly Line[], cells: readonly Segment[][][], reach: number | undefined): string[][] {
  const rows: string[][] = [];
  cells.forEach((row, at) => {
    const texts = row.map((cell) => cell.map(({ text }) => text).join(' '));
    const last = rows.at(-1);
    if (!last || reach === undefined || (run[at]?.y ?? 0) - (run[at - 1]?.y ?? 0) > reach) rows.push(texts);
    else for (const [column, text] of texts.entries()) last[column] = joined(last[column] ?? '', text);
  });
  return rows;
}

const joined = (before: string, after: string): string =>
  `${before}${/[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''}${after}`;

/** The row from which on columns hold running text: two of them over many lines, most lines long. -1 where they hold none. */
function proseAt(rows: readonly (readonly Segment[][])[]): number {
  if (rows[0]?.length !== 2 || rows.length < 8) return -1;
  const isLong = ({ text }: Segment) => text.length >= 14;
  const filled = [0, 1].every((column) => {
    const own = rows.flatMap((row) => row[column] ?? []);
    return own.filter(isLong).length >= 0.6 * own.length && own.length >= 0.5 * rows.length;
  });
  // Names and places set side by side over the columns are not in them.
  return filled ? rows.findIndex((row) => row.flat().some(isLong)) : -1;
}

function columnsOf(run: readonly Line[], cells: readonly Segment[][][]): Line[][] {
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, column) =>
    run.flatMap((line, at): Line[] => {
      const own = cells[at]?.[column] ?? [];
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return [];
      return [{ ...line, text: own.map(({ text }) => text).join(' '), left: first.left, right: last.right, segments: own }];
    }),
  );
}
