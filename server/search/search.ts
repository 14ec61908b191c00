import type { Service } from '../service.ts';
import { find } from './found.ts';
import { type Hit, hitsOf } from './hits.ts';
import { asQuery } from './query.ts';
import { searchIndex } from './searchIndex.ts';

interface Asked {
  q: string;
  /** Labels of things, or Quote; undefined for all. */
  kind?: readonly string[] | undefined;
  skip: number;
  limit: number;
}

/**
 * One stretch of what a text finds, best first: things by name, number, script, pinyin, English name or slip, then quotes.
 * @throws StoreError when the store does not answer.
 */
export async function search(service: Service, { q, kind, skip, limit }: Asked): Promise<{ rows: Hit[]; total: number }> {
  const index = await searchIndex(service);
  const query = asQuery(q);
  const { found, total } = find(index, query, kind, skip, limit);
  return { rows: await hitsOf(service, index, query, found), total };
}
