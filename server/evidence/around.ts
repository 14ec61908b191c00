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
 * @param passages lines of the source in order and without a gap, those within twice the reach of the run.
 * @returns undefined where the passages do not hold the run.
 */
export function around(
  passages: readonly Passage[],
  { start, end }: { start: number; end: number },
  reach: number,
): Surroundings | undefined {
  const base = passages[0]?.start ?? 0;
  const text = passages.map((one) => one.text).join('');
  const line = passages.findLast((one) => one.start <= start)?.line;
  const whole = passages.at(-1)?.end === base + text.length;
  if (line === undefined || !whole || base + text.length < end) return undefined;

  const starts = passages.map((one) => one.start).filter((at) => at <= start && at >= start - 2 * reach);
  const ends = passages.map((one) => one.end).filter((at) => at >= end && at <= end + 2 * reach);
  // A line that is longer than the reach has no break at hand and is cut within, but never within a character.
  const from = nearest(starts, start - reach) ?? character(text, start - reach - base) + base;
  const to = nearest(ends, end + reach) ?? character(text, end + reach - base) + base;
  const slice = (a: number, b: number) => text.slice(a - base, b - base);
  return { quote: slice(start, end), line, before: slice(from, start), after: slice(end, to), context: { start: from, end: to } };
}

function nearest(places: readonly number[], wanted: number): number | undefined {
  return places.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

/** The place itself, or the next one where it would part the two code units of one character. */
function character(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
