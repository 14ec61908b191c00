import { editDistance } from '../names/distance.ts';
import { each } from './bits.ts';
import { fields } from './fields.ts';
import { holding, literally, type PairLists, type Unit } from './find.ts';
import type { Names } from './names.ts';
import { lengthOf, unpack } from './packed.ts';
import type { Query } from './query.ts';
import { syllablesOf } from './readings.ts';
import { spellings } from './spellings.ts';
import type { Mark } from './tiers.ts';

/** Slips that a reader may have made in so many characters. */
const slipsIn = (length: number) => (length < 2 ? 0 : length < 6 ? 1 : 2);

/** Characters of the longest query for which its parts are tried. */
const longest = 40;

/** Names that a reader may have meant: homophones, names one or two slips away, names that are a part of what was asked. */
export function nearNames(index: Names, query: Query, mark: Mark): void {
  if (/^[a-z]+$/.test(query.whole)) latin(index, query.whole, mark);
  else {
    homophones(index, query.whole, mark);
    slips(index, query.whole, mark);
    parts(index, query.whole, mark);
  }
}

/** Whole names that sound alike: 折江 is 浙江. */
function homophones({ texts, readings }: Names, whole: string, mark: Mark): void {
  const units = literally(whole).map((same, at): Unit => {
    const sounds = syllablesOf(whole.charCodeAt(at)).flatMap((syllable) => [...(readings.syllables.get(syllable) ?? [])]);
    return sounds.length === 0 ? same : new Set(sounds);
  });
  each(holding(texts, units), (name) => {
    if (lengthOf(texts, name) === units.length) mark(name, 'homophone');
  });
}

/** Names of nearly the same characters. A name within k slips has all but k of them. */
function slips({ texts }: Names, whole: string, mark: Mark): void {
  const allowed = slipsIn(whole.length);
  const characters = [...new Set(whole)];
  const shared = new Uint8Array(texts.count);
  for (const character of characters.slice(0, 255))
    each(holding(texts, literally(character)), (name) => {
      shared[name] = (shared[name] ?? 0) + 1;
    });
  for (let name = 0; name < texts.count; name++) {
    if ((shared[name] ?? 0) < Math.max(1, characters.length - allowed)) continue;
    if (Math.abs(lengthOf(texts, name) - whole.length) > allowed) continue;
    const steps = editDistance(whole, unpack(texts, name));
    if (steps <= allowed) mark(name, steps === 1 ? 'oneSlip' : 'twoSlips');
  }
}

/** Names that lie in what was asked, the longest first: 江西省工信厅 names 江西省. */
function parts({ texts }: Names, whole: string, mark: Mark): void {
  if (whole.length > longest) return;
  for (let length = whole.length; length > 1; length--)
    for (let start = 0; start + length <= whole.length; start++)
      each(holding(texts, literally(whole.slice(start, start + length))), (name) => {
        if (lengthOf(texts, name) === length) mark(name, 'part');
      });
}

/** English names, and names whose pinyin has one slip: zhejaing is zhejiang. */
function latin({ texts, fields: kinds, readings }: Names, whole: string, mark: Mark): void {
  if (whole.length < 4) return;
  const own = fields.indexOf('english');
  for (let name = 0; name < texts.count; name++) {
    if (kinds[name] !== own) continue;
    const steps = editDistance(whole, unpack(texts, name));
    if (steps <= slipsIn(whole.length)) mark(name, steps === 1 ? 'oneSlip' : 'twoSlips');
  }
  if (whole.length > longest / 2) return;
  const pairs: PairLists = new Map();
  for (const likely of oneSlipAway(whole))
    for (const { units, whole: full } of spellings([likely], readings)) {
      if (!full || units.length < 2) continue;
      each(holding(texts, units, pairs), (name) => {
        if (lengthOf(texts, name) === units.length) mark(name, 'oneSlip');
      });
    }
}

/** Letters with one letter left out, added, changed, or two swapped. */
function oneSlipAway(letters: string): Set<string> {
  const found = new Set<string>();
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  for (let at = 0; at <= letters.length; at++) {
    const [before, after] = [letters.slice(0, at), letters.slice(at)];
    found.add(before + after.slice(1));
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of alphabet) found.add(before + letter + after).add(before + letter + after.slice(1));
  }
  found.delete(letters);
  return found;
}
