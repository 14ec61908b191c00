import { add, type Bits, each, keep, noBits } from './bits.ts';
import { lengthOf, type Packed } from './packed.ts';
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
  each(found, (text) => {
    if (placeOf(texts, text, units) >= 0) add(whole, text);
  });
  return whole;
}

/** Where the units first stand side by side in a text, from the place `from` on; -1 where they do not. */
export function placeOf(texts: Packed, text: number, units: readonly Unit[], from = 0): number {
  const start = texts.starts[text] ?? 0;
  const last = lengthOf(texts, text) - units.length;
  for (let at = from; at <= last; at++) {
    let same = 0;
    while (same < units.length && units[same]?.has(texts.units[start + at + same] ?? 0)) same++;
    if (same === units.length) return at;
  }
  return -1;
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
