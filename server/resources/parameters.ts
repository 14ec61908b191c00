import { z } from 'zod';
import { dateSpan } from '../../graph/dates.ts';
import type { Field } from '../grammar/table.ts';
import { paging } from '../paging/cursor.ts';

/** Told in the contract, while `refine` also knows that a day exists. */
const day = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.)`;
const date = z
  .string()
  .refine((text) => dateSpan(text) !== undefined)
  .meta({ pattern: `^${day}(?:/${day})?$` });

/** A number of characters that fills most of what a server reads of an address. */
const longest = 4000;

/** The parameters of every list of a resource. */
export function listParameters(fields: readonly Field[]) {
  const names = (of: readonly Field[]) => of.map(({ name }) => name).join(', ');
  const single = fields.filter(({ many }) => !many);
  // What the contract says beyond the schemas is checked where a wrong name is answered with the nearest.
  const field = z
    .string()
    .min(1)
    .meta({ enum: fields.map(({ name }) => name) });
  const several = (of: readonly Field[], sign = '') => {
    const one = `${sign}(?:${of.map(({ name }) => name).join('|')})`;
    return z
      .string()
      .min(1)
      .meta({ pattern: `^${one}(?:,${one})*$` });
  };
  return z.object({
    filter: z
      .array(z.string().max(longest).meta({ pattern: '^[^:,]+:.+$' }))
      .max(20)
      .optional()
      .describe(
        `clauses that must all hold, with commas or given again: field:value, field:a|b for either, field:!a for the rest, field:>=3, field:3..9, field:unknown, field.search:words in a text, from_date:2020 and to_date:2021-06 for what can lie between; values with signs in "quotation marks"; things by id or name; fields: ${names(fields)}`,
      ),
    search: z
      .string()
      .regex(/[\p{L}\p{N}]/u)
      .optional()
      .describe('words that all stand in one name, whatever their width and case'),
    sort: several(single, '-?')
      .optional()
      .describe(`fields to sort by with commas, -field from the last to the first: ${names(single)}`),
    select: several(fields).optional().describe('fields to show with commas; id, kind and label always are shown'),
    group_by: field.optional().describe('a field by whose values the rows are counted instead of shown'),
    sample: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(10_000))
      .optional()
      .describe('a number of rows to draw, 1 to 10000'),
    seed: z.string().max(100).optional().describe('a text that decides which rows are drawn; 1 where it is not given'),
    stratify: field.optional().describe('a field of whose values each gets its share of the sample'),
    asOf: date
      .optional()
      .describe('a date (EDTF) by which what is shown can have begun; rows without a date stay and are counted'),
    knownAt: date
      .optional()
      .describe('a date (EDTF) of which only the sources until then count; sources without a date stay and are named'),
    per_page: paging.per_page,
    cursor: z
      .string()
      .regex(/^[\w-]{8,4000}$/)
      .max(longest)
      .optional()
      .describe('the `next` of the page before'),
  });
}

export type ListParameters = z.output<ReturnType<typeof listParameters>>;
