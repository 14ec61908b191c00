import { gaps, type Line, type Segment } from './lines.ts';

/** A run of the width of a page. */
export interface Extent {
  left: number;
  right: number;
}

/** Between two columns some line may come nearer to the next than gaps elsewhere must be wide. */
const narrowest = 0.7 * gaps.column;

/**
 * The blanks that run down over all of some lines, between their columns.
 * @param size of their font
 */
export function guttersOf(lines: readonly Line[], size: number): Extent[] {
  const filled = lines.flatMap(({ segments }) => segments).sort((a, b) => a.left - b.left);
  const gutters: Extent[] = [];
  let right = filled[0]?.right ?? 0;
  for (const segment of filled) {
    if (segment.left - right >= narrowest * size) gutters.push({ left: right, right: segment.left });
    right = Math.max(right, segment.right);
  }
  return gutters;
}

const middle = ({ left, right }: Extent): number => (left + right) / 2;

/** The segments of a line by the column that they stand in. */
export function placed(segments: readonly Segment[], gutters: readonly Extent[]): Segment[][] {
  const columns: Segment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const segment of segments) columns[gutters.filter((gutter) => middle(gutter) < middle(segment)).length]?.push(segment);
  return columns;
}
