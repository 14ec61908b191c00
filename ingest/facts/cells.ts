import { z } from 'zod';
import { dateSpan } from '../../graph/dates.ts';
import { Standing } from '../../graph/source.ts';

// What a cell of a fact table may hold. Where it holds something else, the message follows its value in the refusal.

/** The columns of a table, each with what its cells may hold. */
export type Cells = z.ZodObject<Record<string, z.ZodType<string, string>>>;

export const text = z.string();
export const needed = z.string().min(1, 'is empty: every row needs one');

/** An empty cell is unknown. */
const orEmpty = (fits: (cell: string) => boolean, message: string) =>
  z.string().refine((cell) => cell === '' || fits(cell), message);

const isDate = (cell: string) => dateSpan(cell) !== undefined;
const dates = 'write 2020-05-18, 2020-05 or 2020, as precise as the source';

export const date = orEmpty(isDate, `is no date: ${dates}, or leave it empty`);
export const code = orEmpty((cell) => /^\d{6}$/.test(cell), 'is no code of GB/T 2260: six digits, or empty');
/** A page, or `seed:` and the name of a text that the table was begun from. */
export const address = orEmpty(
  (cell) => /^(?:https?:\/\/[^\s/]|seed:.)/u.test(cell),
  'is no address of a page: it begins with https:// or http://',
);
export const standing = oneOf(['', ...Standing.options]);

/** The day by which a scheme was in force, as a note gives it. */
const inForceBy = /in_force_by=([\d-]*)/u;
export const note = orEmpty((cell) => isDate(inForceBy.exec(cell)?.[1] ?? '2020'), `has no date after in_force_by=: ${dates}`);

export function oneOf(values: readonly string[]) {
  const named = values.filter((value) => value !== '').join(', ');
  return z.enum(values, { error: `is none of ${named}${values.includes('') ? '; it may be empty' : ''}` });
}

/** A scheme that is only known to be running by a day: an upper bound, which is no date of adoption. */
export function openDate(note: string): string {
  const day = inForceBy.exec(note)?.[1];
  return day ? `../${day}` : '';
}
