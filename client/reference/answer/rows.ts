import * as z from 'zod/mini';
import type { Body } from './answer.ts';

const List = z.object({ data: z.array(z.unknown()), meta: z.object({ total: z.number() }) });

/** Rows of a list on this page, and on all; null where the answer is no list. */
export function rowsIn(body: Body): { shown: number; total: number } | null {
  const { data } = z.safeParse(List, body.kind === 'json' ? body.value : undefined);
  return data ? { shown: data.data.length, total: data.meta.total } : null;
}
