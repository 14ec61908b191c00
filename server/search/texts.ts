import { setImmediate } from 'node:timers/promises';
import { type Packed, pack } from './packed.ts';

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

/** Indexes folded texts in time that grows with their length, and lets other work of the process in between. */
export async function indexTexts(texts: readonly string[]): Promise<Texts> {
  const packed = pack(texts);
  let occurrences = occurrencesOf(packed);
  // Two stable passes, least significant half first: pairs rise, and within a pair the numbers of texts.
  for (const shift of [0, 16]) {
    await setImmediate();
    occurrences = sortedBy(occurrences, shift);
  }
  await setImmediate();
  return { ...packed, ...grouped(occurrences) };
}

interface Occurrences {
  pairs: Uint32Array;
  owners: Uint32Array;
}

function occurrencesOf({ count, units, starts }: Packed): Occurrences {
  const pairs = new Uint32Array(units.length);
  const owners = new Uint32Array(units.length);
  for (let text = 0; text < count; text++) {
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at++) {
      pairs[at] = ((units[at] ?? 0) << 16) | (at + 1 < end ? (units[at + 1] ?? 0) : 0);
      owners[at] = text;
    }
  }
  return { pairs, owners };
}

/** A counting sort by the sixteen bits of the pair from `shift` on. */
function sortedBy({ pairs, owners }: Occurrences, shift: number): Occurrences {
  const places = new Uint32Array(0x10001);
  const digit = (pair: number) => (pair >>> shift) & 0xffff;
  for (const pair of pairs) places[digit(pair) + 1] = (places[digit(pair) + 1] ?? 0) + 1;
  for (let at = 1; at < places.length; at++) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const sorted = { pairs: new Uint32Array(pairs.length), owners: new Uint32Array(pairs.length) };
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] ?? 0;
    const place = places[digit(pair)] ?? 0;
    places[digit(pair)] = place + 1;
    sorted.pairs[place] = pair;
    sorted.owners[place] = owners[at] ?? 0;
  }
  return sorted;
}

function grouped({ pairs: all, owners }: Occurrences): Pick<Texts, 'pairs' | 'lists' | 'postings'> {
  let distinct = 0;
  for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) distinct++;
  const pairs = new Uint32Array(distinct);
  const lists = new Uint32Array(distinct + 1);
  const postings = new Uint32Array(all.length);
  let [list, end] = [-1, 0];
  for (let at = 0; at < all.length; at++) {
    const fresh = at === 0 || all[at] !== all[at - 1];
    if (fresh) {
      list++;
      pairs[list] = all[at] ?? 0;
      lists[list] = end;
    }
    if (fresh || owners[at] !== owners[at - 1]) postings[end++] = owners[at] ?? 0;
  }
  lists[distinct] = end;
  return { pairs, lists, postings: postings.slice(0, end) };
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
