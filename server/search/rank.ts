import { type Bits, drop, each } from './bits.ts';
import { fields } from './fields.ts';
import { holding, holdingAll, literally, type PairLists, type Placing, placing } from './find.ts';
import type { Names } from './names.ts';
import { nearNames } from './near.ts';
import { beginsWith, lengthOf } from './packed.ts';
import type { Query } from './query.ts';
import { type Spelling, spellings } from './spellings.ts';
import { type Mark, placeOfTier, tiers } from './tiers.ts';

/** For each thing how its best name matches, as a place in `tiers` (255: not at all), and which name that is. */
export interface Ranked {
  tiers: Uint8Array;
  names: Uint32Array;
}

/** Pieces of a query that are looked for one by one: titles have some forty different characters. */
const mostPieces = 64;

/** Characters within a name that initials must name: two are in every other title. */
const leastInitials = 3;

/** Fields that come after names where they match as a whole. */
const lesser = new Set([fields.indexOf('short'), fields.indexOf('scheme')]);

/** How every thing matches a query. */
export function rank(index: Names, query: Query): Ranked {
  const ranked: Ranked = { tiers: new Uint8Array(index.ids.count).fill(255), names: new Uint32Array(index.ids.count) };
  let best: number = tiers.length;
  const mark: Mark = (name, tier) => {
    const [thing, place] = [index.things[name] ?? 0, placeOfTier[tier]];
    best = Math.min(best, place);
    if (place >= (ranked.tiers[thing] ?? 255)) return;
    ranked.tiers[thing] = place;
    ranked.names[thing] = name;
  };
  if (query.whole === '') return ranked;
  const phrase = holding(index.texts, literally(query.whole));
  asPhrase(index, query, phrase, mark);
  asPieces(index, query, phrase, mark);
  const found = best <= placeOfTier.terms;
  const spelt = /[a-z]/.test(query.whole) ? spellings(query.words, index.readings) : [];
  const pairs: PairLists = new Map();
  for (const spelling of spelt) asSpelt(index, spelling, pairs, mark);
  if (!found && !spelt.some(({ whole }) => whole && best <= placeOfTier.pinyinPrefix)) nearNames(index, query, mark);
  return ranked;
}

function asPhrase({ texts, fields: kinds }: Names, { whole }: Query, phrase: Bits, mark: Mark): void {
  each(phrase, (name) => {
    const short = lesser.has(kinds[name] ?? 0);
    if (lengthOf(texts, name) === whole.length) mark(name, short ? 'short' : 'exact');
    else mark(name, beginsWith(texts, name, whole) ? 'prefix' : 'phrase');
  });
}

/** Names with all terms, and names with all characters, wherever they stand; those with the phrase match better. */
function asPieces({ texts }: Names, { terms, pieces }: Query, phrase: Bits, mark: Mark): void {
  const all = (words: readonly string[], tell: (name: number, places: Placing[]) => void) => {
    if (words.length < 2 || words.length > mostPieces) return;
    const units = words.map(literally);
    const places = units.map(placing);
    const found = holdingAll(texts, units);
    drop(found, phrase);
    each(found, (name) => tell(name, places));
  };
  all(terms, (name) => mark(name, 'terms'));
  all(pieces, (name, places) => mark(name, inOrder(texts, name, pieces, places) ? 'inOrder' : 'anyOrder'));
}

function inOrder(texts: Names['texts'], name: number, pieces: readonly string[], places: readonly Placing[]): boolean {
  let from = 0;
  return pieces.every((piece, index) => {
    const at = places[index]?.(texts, name, from) ?? -1;
    from = at + piece.length;
    return at >= 0;
  });
}

function asSpelt({ texts }: Names, { units, whole }: Spelling, pairs: PairLists, mark: Mark): void {
  const place = placing(units);
  each(holding(texts, units, pairs), (name) => {
    const at = place(texts, name);
    if (at === 0 && lengthOf(texts, name) === units.length) mark(name, whole ? 'pinyin' : 'initials');
    else if (at === 0) mark(name, whole ? 'pinyinPrefix' : 'initialsPrefix');
    else if (whole ? units.length > 1 : units.length >= leastInitials) mark(name, whole ? 'pinyinWithin' : 'initialsWithin');
  });
}
