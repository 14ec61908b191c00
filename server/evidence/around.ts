import type { Passage } from '../../graph/source.ts';

/** A run of a source's characters with what stands before and after it. All offsets are UTF-16, of the source. */
export interface Surroundings {
  quote: string;
  /** Of the source, from 1: the line in which the run starts. */
  line: number;
  before: string;
  after: string;
  context: { start: number; end: number };
}

/**
 * The characters around a run, cut at the line breaks that leave most nearly `reach` on each side, so that
 * `source.slice(context.start, context.end)` is `before + quote + after`.
 * @param lines lines of the source in order, those within twice the reach of the run. Of a reference table only the
 * lines in use are kept: what stands around ends where a line is missing.
 * @returns undefined where the passages do not hold the run.
 */
export function around(
  lines: readonly Passage[],
  { start, end }: { start: number; end: number },
  reach: number,
): Surroundings | undefined {
  const passages = unbroken(lines, start);
  const base = passages[0]?.start ?? 0;
  const text = passages.map((one) => one.text).join('');
  const line = passages.findLast((one) => one.start <= start)?.line;
  if (line === undefined || base + text.length < end) return undefined;

  const starts = passages.map((one) => one.start).filter((at) => at <= start && at >= start - 2 * reach);
  const ends = passages.map((one) => one.end).filter((at) => at >= end && at <= end + 2 * reach);
  // A line that is longer than the reach has no break at hand and is cut within, but never within a character.
  const from = nearest(starts, start - reach) ?? character(text, start - reach - base) + base;
  const to = nearest(ends, end + reach) ?? character(text, end + reach - base) + base;
  const slice = (a: number, b: number) => text.slice(a - base, b - base);
  return { quote: slice(start, end), line, before: slice(from, start), after: slice(end, to), context: { start: from, end: to } };
}

/** The lines around a place that follow on one another without a gap. */
function unbroken(lines: readonly Passage[], place: number): Passage[] {
  const at = lines.findLastIndex((one) => one.start <= place && one.end > place);
  if (at < 0) return [];
  let [first, last] = [at, at];
  while (lines[first - 1]?.end === lines[first]?.start) first -= 1;
  while (lines[last + 1]?.start === lines[last]?.end && last + 1 < lines.length) last += 1;
  return lines.slice(first, last + 1);
}

function nearest(places: readonly number[], wanted: number): number | undefined {
  return places.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

/** The place itself, or the next one where it would part the two code units of one character. */
function character(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
