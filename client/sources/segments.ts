import type { MarkId } from './kinds.ts';

/** A quote as the text marks it. Offsets are UTF-16, of the source. */
export interface Mark {
  ref: string;
  start: number;
  end: number;
  line: number;
  quote: string;
  kinds: readonly MarkId[];
}

/** Characters of a line all of which lie in the same quotes. */
export interface Segment {
  text: string;
  /** Offset in the source. */
  start: number;
  /** The quotes around them, the shortest first: pressing the words means that one. */
  marks: readonly Mark[];
  /** The quotes that begin here. */
  begins: readonly Mark[];
}

/**
 * A line cut wherever a quote begins or ends, so that quotes that overlap or lie in one another can all be shown.
 * The pieces joined are the line without its line break.
 */
export function segmentsOf(line: { text: string; start: number }, marks: readonly Mark[]): Segment[] {
  const text = line.text.replace(/(?<![\r\n])[\r\n]+$/, '');
  const end = line.start + text.length;
  const here = marks.filter((one) => one.start < end && one.end > line.start);
  const cuts = new Set([line.start, end, ...here.flatMap((one) => [one.start, one.end])]);
  const places = [...cuts].filter((at) => at >= line.start && at <= end).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const stop = places[index + 1] as number;
    const around = here.filter((one) => one.start <= start && one.end >= stop).sort(shortest);
    return {
      text: text.slice(start - line.start, stop - line.start),
      start,
      marks: around,
      begins: around.filter((one) => one.start === start),
    };
  });
}

const shortest = (a: Mark, b: Mark) => a.end - a.start - (b.end - b.start) || a.start - b.start;

/** The quotes that share characters with one, the nearest in length first, without itself. */
export function overlapping(mark: { start: number; end: number }, marks: readonly Mark[]): Mark[] {
  const others = marks.filter((one) => one.start < mark.end && one.end > mark.start);
  return others.filter((one) => one.start !== mark.start || one.end !== mark.end).sort(shortest);
}

/** The quote after or before a place in the order of the text; undefined past the ends. */
export function nextMark(marks: readonly Mark[], at: { start: number; end: number } | null, way: 1 | -1): Mark | undefined {
  const sorted = marks.toSorted(inText);
  if (at === null) return way === 1 ? sorted[0] : sorted.at(-1);
  return way === 1 ? sorted.find((one) => inText(one, at) > 0) : sorted.findLast((one) => inText(one, at) < 0);
}

const inText = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start - b.start || a.end - b.end;
