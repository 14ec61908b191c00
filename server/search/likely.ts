import type { Service } from '../service.ts';
import type { ThingRow } from '../things/thing.ts';
import { find, quoteKind } from './found.ts';
import { hitsOf } from './hits.ts';
import { asQuery } from './query.ts';
import { searchIndex } from './searchIndex.ts';
import { meant } from './tiers.ts';

/** Things that are looked at, and names that are told. */
const [looked, told] = [10, 3];

/**
 * What a name may mean that no thing bears as it is printed: the things that bear it in another script or width, in pinyin
 * or in English, all in the same way; where there are none, the names that come nearest.
 * @param labels of the things that may be meant
 */
export async function likelyThings(
  service: Service,
  text: string,
  labels: readonly string[],
): Promise<{ meant: ThingRow[]; nearest: string[] }> {
  const index = await searchIndex(service);
  const query = asQuery(text);
  const { found } = find(index, query, labels, 0, looked);
  const hits = await hitsOf(service, index, query, found);
  const [best] = found;
  const alike = new Set(
    found.flatMap((one) => (one.is === 'thing' && one.tier === best?.tier && meant(one.tier) ? [one.id] : [])),
  );
  const things = hits.flatMap(({ id, kind, label }) => (kind === quoteKind ? [] : [{ id, kind, label }]));
  return {
    meant: things.filter(({ id }) => alike.has(id)),
    nearest: [...new Set(hits.map(({ matched }) => matched.text))].slice(0, told),
  };
}
