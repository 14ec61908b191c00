import type { MarkName } from '../core/marks.ts';
import type { Tone } from '../core/tones.ts';
import type { Box, Point } from '../map/grids.ts';

/** Where regions stand that have no date on the axis, and the lanes of those that have. */
export const bands = ['province', 'city', 'beyond', 'undated', 'plan', 'without', 'alone', 'none'] as const;
export type Band = (typeof bands)[number];

/** What the force and the time layout draw around nodes and ties, in CSS pixels. */
export interface Plan {
  /** Signs over circles that colour alone would not tell apart; a ring where one is picked. */
  marks: (Point & { id: string; size: number; mark: MarkName; tone: Tone | undefined; picked: boolean })[];
  names: Name[];
  bars: Bar[];
  /** Lines from a city to its province. */
  spokes: [Point, Point][];
  /** Beginnings of years. */
  years: { x: number; label: string }[];
  lanes: { band: Band; top: number; bottom: number }[];
  /** Where the slider stands, and from where to where its line goes. */
  now: { x: number; top: number; bottom: number } | undefined;
  /** What can be pressed: circle and name together. */
  targets: (Box & { id: string; mark: MarkName })[];
}

/** A name with its baseline. */
export interface Name extends Point {
  id: string;
  words: string;
  size: number;
  align: 'left' | 'center';
  bold: boolean;
  quiet: boolean;
}

/** A date as long as its doubt. */
export interface Bar {
  id: string;
  from: number;
  to: number;
  y: number;
  tone: Tone | undefined;
  /** Known to the year alone: an outline; a bound: a line without a beginning. */
  look: 'solid' | 'hollow' | 'open';
  picked: boolean;
  /** Later than the slider. */
  after: boolean;
}
