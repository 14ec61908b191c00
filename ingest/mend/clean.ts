import type { Evidence } from '../../graph/statement.ts';

/** A run of characters of the clean text, UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The text after mending, one logical paragraph, heading or table row a line (cells parted by tabs), and the way back:
 * the clean unit `i` came from `source.slice(starts[i], ends[i])`. A unit that mending put in (a joining tab or line
 * break) has starts[i] === ends[i]. Runs need not rise: the two halves of a cell cut by a page break stand together here.
 * Every character of the source that is not blank stands behind one clean character or in one dropped run.
 */
export interface CleanText {
  text: string;
  source: string;
  starts: Int32Array;
  ends: Int32Array;
  dropped: Dropped[];
}

/** Furniture of the printed page that is no part of the text. Offsets are of the source. */
export interface Dropped extends Span {
  reason: 'page number' | 'running head' | 'repeated table header' | 'table rule';
}

/** Where the lines of a text start; `lineAt` counts from 1. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/**
 * The source's own characters behind a clean span, in order: one piece where only blanks and line breaks lie between,
 * else one for each run (a repeated table header between two halves of a cell is no part of the quote).
 */
export function evidenceOf(clean: CleanText, span: Span, source: string, lines: readonly number[]): Evidence[] {
  const runs: Span[] = [];
  for (let i = span.start; i < span.end; i++) {
    const [start, end] = [clean.starts[i] ?? 0, clean.ends[i] ?? 0];
    if (start === end) continue;
    const last = runs.at(-1);
    if (last && start >= last.end && clean.source.slice(last.end, start).trim() === '') last.end = end;
    else if (!(last && start >= last.start && end <= last.end)) runs.push({ start, end });
  }
  return runs
    .map(({ start, end }) => ({ source, start, end, quote: clean.source.slice(start, end), line: lineAt(lines, start) }))
    .filter(({ quote }) => quote.trim() !== '');
}
