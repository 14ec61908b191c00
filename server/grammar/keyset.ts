import { z } from 'zod';
import { ParameterError } from '../../graph/errors.ts';
import type { Place } from './table.ts';

const Written = z.tuple([z.string()], z.union([z.string(), z.number(), z.null()]));

/**
 * The cursor after a row: its place, and of which list. Not how many rows lie before it: a row that is put in or taken
 * out between two pages then neither repeats nor hides another.
 */
export function cursorAfter(place: Place, list: string): string {
  return Buffer.from(JSON.stringify([list, ...place]), 'utf8').toString('base64url');
}

/**
 * The place that a cursor stands for.
 * @param length of a place in this list
 * @throws ParameterError for what is no cursor, or one of another list.
 */
export function placeAfter(cursor: string, list: string, length: number): Place {
  const [of, ...place] = written(cursor) ?? [];
  if (of === undefined) throw new ParameterError('cursor', 'cursor: this is no cursor; take it from `next` of the page before.');
  if (of !== list || place.length !== length || typeof place.at(-1) !== 'string')
    throw new ParameterError(
      'cursor',
      'cursor: it belongs to another list; ask with the filter, search, sort and dates of the page before, or start again without it.',
    );
  return place;
}

function written(cursor: string): z.output<typeof Written> | undefined {
  try {
    return Written.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
