import { add, type Bits, countOf, each, keep, noBits, remove } from './bits.ts';
import type { Packed } from './packed.ts';
import { firstPair, type Texts } from './texts.ts';

/** The UTF-16 units that may stand at one place: one for a character as it is, many for a syllable. */
export type Unit = ReadonlySet<number>;

export const literally = (text: string): Unit[] => Array.from({ length: text.length }, (_, at) => new Set([text.charCodeAt(at)]));

/** Pairs that are looked up of a long phrase, the rarest; the rest is seen by reading the texts. */
const lookedUp = 2;

/** Lists that hold two units side by side, kept over searches for many phrases of the same units. */
export type PairLists = Map<Unit, Map<Unit, { some: number[]; size: number }>>;

/** The texts in which the units stand side by side. */
export function holding(texts: Texts, units: readonly Unit[], known: PairLists = new Map()): Bits {
  const [first, ...rest] = units;
  if (first === undefined) return noBits(texts.count);
  if (rest.length === 0) return holdingAny(texts, lists(texts, first));
  const pairs = units.slice(1).map((second, at) => pairLists(texts, units[at] ?? first, second, known));
  const rarest = pairs.sort((a, b) => a.size - b.size).slice(0, lookedUp);
  const [rare, ...others] = rarest.map(({ some }) => some);
  const found = holdingAny(texts, rare ?? []);
  if (rarest[0]?.size === 0) return found;
  for (const other of others) keep(found, holdingAny(texts, other));
  if (units.length === 2) return found;
  const whole = noBits(texts.count);
  const place = placing(units);
  each(found, (text) => {
    if (place(texts, text) >= 0) add(whole, text);
  });
  return whole;
}

/** As many texts are read in the time in which as many times more are looked up. */
const readingCost = 8;

/** The texts in which all words stand, wherever: the rarest are looked up, the others are seen by reading what is left. */
export function holdingAll(texts: Texts, words: readonly (readonly Unit[])[]): Bits {
  const rarest = words.map((units) => ({ units, size: mostHolding(texts, units) })).sort((a, b) => a.size - b.size);
  const [first, ...others] = rarest;
  if (first === undefined) return noBits(texts.count);
  const found = holding(texts, first.units);
  for (const { units, size } of others) {
    if (countOf(found) * readingCost > size) keep(found, holding(texts, units));
    else {
      const place = placing(units);
      each(found, (text) => {
        if (place(texts, text) < 0) remove(found, text);
      });
    }
  }
  return found;
}

/** Texts that can hold the units, at most. */
function mostHolding(texts: Texts, units: readonly Unit[]): number {
  const [first] = units;
  if (first === undefined) return 0;
  if (units.length === 1) return sizeOf(texts, lists(texts, first));
  return Math.min(...units.slice(1).map((second, at) => sizeOf(texts, lists(texts, units[at] ?? first, second))));
}

/** Where something first stands in a text, from the place `from` on; -1 where it does not. */
export type Placing = (texts: Packed, text: number, from?: number) => number;

/** Finds units side by side. Made once for many texts: most units are one character, which is compared as a number. */
export function placing(units: readonly Unit[]): Placing {
  const one = Int32Array.from(units, (unit) => (unit.size === 1 ? ([...unit][0] ?? -1) : -1));
  const { length } = units;
  return ({ units: all, starts }, text, from = 0) => {
    const start = starts[text] ?? 0;
    const last = (starts[text + 1] ?? 0) - length;
    for (let at = start + from; at <= last; at++) {
      let same = 0;
      while (same < length) {
        const unit = all[at + same] ?? 0;
        const only = one[same] ?? -1;
        if (only >= 0 ? unit !== only : !units[same]?.has(unit)) break;
        same++;
      }
      if (same === length) return at - start;
    }
    return -1;
  };
}

/** Places in `pairs` whose first unit is one of `first` and whose second one of `second`, where that is given. */
function lists(texts: Texts, first: Unit, second?: Unit): number[] {
  const found: number[] = [];
  for (const unit of first) {
    if (second?.size === 1) {
      for (const next of second) {
        const pair = ((unit << 16) | next) >>> 0;
        const at = firstPair(texts, pair);
        if (texts.pairs[at] === pair) found.push(at);
      }
      continue;
    }
    const end = unit === 0xffff ? texts.pairs.length : firstPair(texts, ((unit + 1) << 16) >>> 0);
    for (let at = firstPair(texts, (unit << 16) >>> 0); at < end; at++)
      if (second === undefined || second.has((texts.pairs[at] ?? 0) & 0xffff)) found.push(at);
  }
  return found;
}

function pairLists(texts: Texts, first: Unit, second: Unit, known: PairLists) {
  const seconds = known.get(first) ?? new Map<Unit, { some: number[]; size: number }>();
  known.set(first, seconds);
  let found = seconds.get(second);
  if (!found) {
    const some = lists(texts, first, second);
    found = { some, size: sizeOf(texts, some) };
    seconds.set(second, found);
  }
  return found;
}

const sizeOf = ({ lists: starts }: Texts, some: readonly number[]) =>
  some.reduce((sum, at) => sum + (starts[at + 1] ?? 0) - (starts[at] ?? 0), 0);

function holdingAny({ count, lists: starts, postings }: Texts, some: readonly number[]): Bits {
  const found = noBits(count);
  for (const list of some) for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) add(found, postings[at] ?? 0);
  return found;
}
