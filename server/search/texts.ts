import { setImmediate } from 'node:timers/promises';
import type { Packed } from './packed.ts';

/**
 * Texts with an index of their pairs of neighbouring UTF-16 units, the last of each paired with 0: pairs find phrases, and
 * as the pairs of one first unit stand together they find single characters too.
 */
export interface Texts extends Packed {
  /** Each pair that occurs, `first << 16 | second`, rising. */
  pairs: Uint32Array;
  /** Where the texts of each pair begin in `postings`; one more at the end. */
  lists: Uint32Array;
  /** Numbers of texts, rising within a pair. */
  postings: Uint32Array;
}

/** Steps of a loop over numbers after which other work of the process is let in: a millisecond or two. */
const turn = 1 << 17;

/** Indexes folded texts in time that grows with their length, and lets other work of the process in between. */
export async function indexTexts(packed: Packed): Promise<Texts> {
  let occurrences = await occurrencesOf(packed);
  // Two stable passes, least significant half first: pairs rise, and within a pair the numbers of texts.
  for (const shift of [0, 16]) occurrences = await sortedBy(occurrences, shift);
  return { ...packed, ...(await grouped(occurrences)) };
}

interface Occurrences {
  pairs: Uint32Array;
  owners: Uint32Array;
}

/** Stretches of the numbers below `length`, each given its turn of the process. */
async function* stretches(length: number): AsyncGenerator<[from: number, to: number]> {
  for (let from = 0; from < length; from += turn) {
    await setImmediate();
    yield [from, Math.min(from + turn, length)];
  }
}

async function occurrencesOf({ units, starts }: Packed): Promise<Occurrences> {
  const pairs = new Uint32Array(units.length);
  const owners = new Uint32Array(units.length);
  let text = 0;
  for await (const [from, to] of stretches(units.length))
    for (let at = from; at < to; at++) {
      while ((starts[text + 1] ?? 0) <= at) text++;
      const second = at + 1 < (starts[text + 1] ?? 0) ? (units[at + 1] ?? 0) : 0;
      pairs[at] = ((units[at] ?? 0) << 16) | second;
      owners[at] = text;
    }
  return { pairs, owners };
}

/** A counting sort by the sixteen bits of the pair from `shift` on. */
async function sortedBy({ pairs, owners }: Occurrences, shift: number): Promise<Occurrences> {
  const places = new Uint32Array(0x10001);
  const digit = (at: number) => ((pairs[at] ?? 0) >>> shift) & 0xffff;
  for await (const [from, to] of stretches(pairs.length))
    for (let at = from; at < to; at++) places[digit(at) + 1] = (places[digit(at) + 1] ?? 0) + 1;
  for (let at = 1; at < places.length; at++) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const sorted = { pairs: new Uint32Array(pairs.length), owners: new Uint32Array(pairs.length) };
  for await (const [from, to] of stretches(pairs.length))
    for (let at = from; at < to; at++) {
      const place = places[digit(at)] ?? 0;
      places[digit(at)] = place + 1;
      sorted.pairs[place] = pairs[at] ?? 0;
      sorted.owners[place] = owners[at] ?? 0;
    }
  return sorted;
}

async function grouped({ pairs: all, owners }: Occurrences): Promise<Pick<Texts, 'pairs' | 'lists' | 'postings'>> {
  // At most as many pairs and postings as there are units: what is over is cut off at the end.
  const [pairs, lists, postings] = [all.slice(), new Uint32Array(all.length + 1), new Uint32Array(all.length)];
  let [list, end] = [-1, 0];
  for await (const [from, to] of stretches(all.length))
    for (let at = from; at < to; at++) {
      const fresh = at === 0 || all[at] !== all[at - 1];
      if (fresh) {
        list++;
        pairs[list] = all[at] ?? 0;
        lists[list] = end;
      }
      if (fresh || owners[at] !== owners[at - 1]) postings[end++] = owners[at] ?? 0;
    }
  lists[list + 1] = end;
  return { pairs: pairs.slice(0, list + 1), lists: lists.slice(0, list + 2), postings: postings.slice(0, end) };
}

/** The place of the first pair that is not below `pair`. */
export function firstPair({ pairs }: Pick<Texts, 'pairs'>, pair: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs[middle] ?? 0) < pair) low = middle + 1;
    else high = middle;
  }
  return low;
}
