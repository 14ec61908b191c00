import { z } from 'zod';
import { ParameterError } from '../../graph/errors.ts';
import { digest } from '../../graph/ids.ts';

/** The parameters of every list. */
export const paging = {
  per_page: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(1000))
    .default(100)
    .describe('a whole number of rows, 1 to 1000'),
  cursor: z
    .string()
    .regex(/^[\w-]{12,24}$/)
    .optional()
    .describe('the `next` of the page before; it holds for one version of the data and is refused when they have changed'),
};

export interface Paging {
  per_page: number;
  cursor?: string | undefined;
}

/** The key of a list: a cursor fits only the list it was made for, on the same data, so that no row is lost unseen. */
export function listKey(...parts: unknown[]): string {
  return digest(parts, 8);
}

/** How many rows lie before the page. @throws ParameterError for a cursor of another list or of older data. */
export function rowsBefore(cursor: string | undefined, key: string): number {
  if (cursor === undefined) return 0;
  const found = /^([0-9a-f]{8})\.(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (!found) throw new ParameterError('cursor', 'cursor: this is no cursor; take it from `next` of the page before.');
  if (found[1] !== key)
    throw new ParameterError(
      'cursor',
      'cursor: it belongs to another question or to an earlier edition of the data; start again without it.',
    );
  return Number(found[2]);
}

/** The cursor of the page after one that ends at row `end`; null when that is the last. */
export function nextCursor(end: number, total: number, key: string): string | null {
  return end < total ? Buffer.from(`${key}.${end}`, 'latin1').toString('base64url') : null;
}
