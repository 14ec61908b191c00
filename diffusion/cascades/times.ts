import type { Interval } from './cascades.ts';
import { dateInterval } from './edtf.ts';
import { gridOf } from './grid.ts';

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const isNumeric = (text: string) => text.split('/').every((part) => number.test(part.trim())) && text.split('/').length <= 2;

/** How the times of a file are read. */
export interface TimeReading {
  /** `days` since 1970-01-01 for dates, else the unit of the numbers, which the file does not tell. */
  unit: 'days' | 'as given';
  /** Width of the grid on which the numbers lie, each read as the interval up to the next point; undefined for instants and dates. */
  grid: number | undefined;
  /** @returns undefined where the text is no time, or has an open end */
  read(text: string): Interval | undefined;
}

/**
 * Chooses how to read a column: as numbers where all are numbers (also years: 1990 and 1991 lie on a grid of 1),
 * else as dates.
 * @param grid `auto`, or a width in the unit of the numbers, 0 for instants
 */
export function timeReading(texts: readonly string[], grid: number | 'auto' = 'auto'): TimeReading {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0 || !filled.every(isNumeric))
    return { unit: 'days', grid: undefined, read: (text) => dateInterval(text.trim()) };
  const single = filled.filter((text) => !text.includes('/')).map(Number);
  const width = (grid === 'auto' ? gridOf(single) : grid) || undefined;
  return {
    unit: 'as given',
    grid: width,
    read(text) {
      if (!isNumeric(text.trim())) return undefined;
      const [from, to] = text.split('/').map(Number) as [number, number?];
      if (to === undefined) return { from, to: from + (width ?? 0) };
      return from <= to ? { from, to } : undefined;
    },
  };
}
