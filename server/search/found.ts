import { drop, each, noBits } from './bits.ts';
import { holding, holdingAll, literally } from './find.ts';
import { bitsOf } from './labels.ts';
import type { Names } from './names.ts';
import { unpack } from './packed.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { SearchIndex } from './searchIndex.ts';
import { type Tier, tiers } from './tiers.ts';

/** A thing by one of its names, or a quote by its number, and how it matches. */
export type Found = { is: 'thing'; id: string; name: number; tier: Tier } | { is: 'quote'; quote: number; tier: Tier };

/** The label under which quotes are asked for beside the labels of things. */
export const quoteKind = 'Quote';

/**
 * One stretch of all that matches a query, best first: things by how they match, then quotes; ties by how well known,
 * then by id.
 * @param kinds labels of things, or Quote; undefined for all
 */
export function find(
  { names, quotes }: SearchIndex,
  query: Query,
  kinds: readonly string[] | undefined,
  skip: number,
  limit: number,
): { found: Found[]; total: number } {
  const labels = kinds?.filter((kind) => kind !== quoteKind);
  const things = labels?.length === 0 ? { found: [], total: 0 } : findThings(names, query, labels, skip, limit);
  if (kinds && !kinds.includes(quoteKind)) return things;
  const byPhrase = holding(quotes.texts, literally(query.whole));
  const byTerms = query.terms.length > 1 ? holdingAll(quotes.texts, query.terms.map(literally)) : noBits(0);
  drop(byTerms, byPhrase);
  const found = [...things.found];
  let total = things.total;
  const take = (tier: Tier) => (quote: number) => {
    if (total >= skip && found.length < limit) found.push({ is: 'quote', quote, tier });
    total++;
  };
  each(byPhrase, take('phrase'));
  each(byTerms, take('terms'));
  return { found, total };
}

function findThings(names: Names, query: Query, labels: readonly string[] | undefined, skip: number, limit: number) {
  const ranked = rank(names, query);
  const wanted = labels ? bitsOf(labels) : 0xffffffff;
  const fits = (thing: number) => ((names.labels[thing] ?? 0) & wanted) !== 0;
  const counts = new Uint32Array(tiers.length);
  for (let thing = 0; thing < ranked.tiers.length; thing++) {
    const tier = ranked.tiers[thing] ?? 255;
    if (tier !== 255 && fits(thing)) counts[tier] = (counts[tier] ?? 0) + 1;
  }
  const found: Found[] = [];
  let before = 0;
  for (const [place, tier] of tiers.entries()) {
    const end = before + (counts[place] ?? 0);
    if (end > skip && found.length < limit && end > before) {
      let at = before;
      for (let thing = 0; thing < ranked.tiers.length && found.length < limit; thing++) {
        if (ranked.tiers[thing] !== place || !fits(thing)) continue;
        if (at >= skip) found.push({ is: 'thing', id: unpack(names.ids, thing), name: ranked.names[thing] ?? 0, tier });
        at++;
      }
    }
    before = end;
  }
  return { found, total: before };
}
