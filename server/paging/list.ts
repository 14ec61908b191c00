import { z } from 'zod';
import type { Answer } from '../routing/answers.ts';
import { listKey, nextCursor, type Paging, rowsBefore } from './cursor.ts';

/** What stands beside the rows of every list. */
export const Meta = z
  .object({
    total: z.int().describe('rows there are, on all pages'),
    next: z.string().nullable().describe('the cursor of the next page; null on the last'),
    asOf: z.string().nullable().describe('the date for which the answer holds; null: all times'),
    dataset: z.string().describe('the version of the data'),
  })
  .meta({ id: 'Meta' });

export type Meta = z.infer<typeof Meta>;

/** The envelope of a list. */
export const listOf = <Row extends z.ZodType>(row: Row) => z.object({ data: z.array(row), meta: Meta });

interface Page<Row> {
  rows: Row[];
  total: number;
}

/**
 * One page of a list, from a reader that takes how many rows to skip and to give.
 * @param of what the list is, beside the edition of the data: its address and its parameters.
 */
export async function page<Row>(
  asked: Paging & { asOf?: string | null | undefined },
  dataset: { version: string },
  of: readonly unknown[],
  read: (skip: number, limit: number) => Promise<Page<Row>>,
): Promise<Answer<{ data: Row[]; meta: Meta }>> {
  const key = listKey(dataset.version, ...of);
  const skip = rowsBefore(asked.cursor, key);
  const { rows, total } = await read(skip, asked.per_page);
  const next = nextCursor(skip + rows.length, total, key);
  return { body: { data: rows, meta: { total, next, asOf: asked.asOf ?? null, dataset: dataset.version } }, next };
}

/** A reader over rows that are all at hand. */
export const slices =
  <Row>(all: readonly Row[]) =>
  async (skip: number, limit: number): Promise<Page<Row>> => ({ rows: all.slice(skip, skip + limit), total: all.length });
