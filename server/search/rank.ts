import { each, keep } from './bits.ts';
import { fields } from './fields.ts';
import { holding, literally, type PairLists, placeOf, type Unit } from './find.ts';
import type { Names } from './names.ts';
import { nearNames } from './near.ts';
import { lengthOf } from './packed.ts';
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
  asPhrase(index, query, mark);
  asPieces(index, query, mark);
  const found = best <= placeOfTier.terms;
  const spelt = /[a-z]/.test(query.whole) ? spellings(query.words, index.readings) : [];
  const pairs: PairLists = new Map();
  for (const spelling of spelt) asSpelt(index, spelling, pairs, mark);
  if (!found && !spelt.some(({ whole }) => whole && best <= placeOfTier.pinyinPrefix)) nearNames(index, query, mark);
  return ranked;
}

function asPhrase({ texts, fields: kinds }: Names, { whole }: Query, mark: Mark): void {
  const units = literally(whole);
  each(holding(texts, units), (name) => {
    const short = lesser.has(kinds[name] ?? 0);
    if (lengthOf(texts, name) === whole.length) mark(name, short ? 'short' : 'exact');
    else mark(name, placeOf(texts, name, units) === 0 ? 'prefix' : 'phrase');
  });
}

/** Names with all terms, and names with all characters, wherever they stand. */
function asPieces({ texts }: Names, { terms, pieces }: Query, mark: Mark): void {
  const all = (words: readonly string[], tell: (name: number, units: Unit[][]) => void) => {
    const units = words.map(literally);
    const [first, ...rest] = units;
    if (first === undefined || rest.length === 0 || units.length > mostPieces) return;
    const found = holding(texts, first);
    for (const other of rest) keep(found, holding(texts, other));
    each(found, (name) => tell(name, units));
  };
  all(terms, (name) => mark(name, 'terms'));
  all(pieces, (name, units) => mark(name, inOrder(texts, name, units) ? 'inOrder' : 'anyOrder'));
}

function inOrder(texts: Names['texts'], name: number, words: readonly Unit[][]): boolean {
  let at = 0;
  for (const units of words) {
    const place = placeOf(texts, name, units, at);
    if (place < 0) return false;
    at = place + units.length;
  }
  return true;
}

function asSpelt({ texts }: Names, { units, whole }: Spelling, pairs: PairLists, mark: Mark): void {
  each(holding(texts, units, pairs), (name) => {
    const at = placeOf(texts, name, units);
    if (at === 0 && lengthOf(texts, name) === units.length) mark(name, whole ? 'pinyin' : 'initials');
    else if (at === 0) mark(name, whole ? 'pinyinPrefix' : 'initialsPrefix');
    else if (whole ? units.length > 1 : units.length >= leastInitials) mark(name, whole ? 'pinyinWithin' : 'initialsWithin');
  });
}
