import { literally, type Unit } from './find.ts';
import type { Readings } from './readings.ts';

/** One way to read letters as Chinese characters. */
export interface Spelling {
  units: Unit[];
  /** Whether every character is spelt to its end: zhejiang is, zj and zhejia are not. */
  whole: boolean;
}

/** Ways that are followed: letters such as a, e and g can be parted in many. */
const most = 16;

const longestSyllable = 6;

/**
 * How words with letters may be read, those with the fewest characters first: `xian` as 县 and as 西安, `zj` by initials,
 * `liuzb` mixed, the last character perhaps half typed. Words part characters: xi'an is 西安 alone.
 * @param words runs of letters, or of other characters which stand for themselves
 */
export function spellings(words: readonly string[], readings: Readings): Spelling[] {
  let ways: Spelling[] = [{ units: [], whole: true }];
  for (const [index, word] of words.entries()) {
    const here = /^[a-z]+$/.test(word)
      ? partings(word, readings, index === words.length - 1)
      : [{ units: literally(word), whole: true }];
    ways = ways
      .flatMap((before) =>
        here.map((after) => ({ units: [...before.units, ...after.units], whole: before.whole && after.whole })),
      )
      .sort(shortest)
      .slice(0, most);
  }
  return ways;
}

/** Fewer characters first, and of as many those that are spelt to their end. */
const shortest = (a: Spelling, b: Spelling) => a.units.length - b.units.length || Number(b.whole) - Number(a.whole);

/** The ways to part one run of letters into syllables and initials. */
function partings(word: string, readings: Readings, last: boolean): Spelling[] {
  // From the end: what follows a place is parted once, whatever stands before it.
  const from: Spelling[][] = [];
  from[word.length] = [{ units: [], whole: true }];
  for (let at = word.length - 1; at >= 0; at--) {
    const ways: Spelling[] = [];
    for (let end = Math.min(word.length, at + longestSyllable); end > at; end--)
      for (const first of readingsAs(word.slice(at, end), readings, last && end === word.length))
        for (const rest of from[end] ?? []) ways.push({ units: [first.unit, ...rest.units], whole: first.whole && rest.whole });
    from[at] = ways.sort(shortest).slice(0, most);
  }
  return from[0] ?? [];
}

/** What letters can mean as one character: a syllable, an initial, or at the end of what was typed the start of a syllable. */
function readingsAs(letters: string, { syllables, beginnings }: Readings, end: boolean): { unit: Unit; whole: boolean }[] {
  const syllable = syllables.get(letters);
  const initial = end || letters.length === 1 || /^[zcs]h$/.test(letters) ? beginnings.get(letters) : undefined;
  return [...(syllable ? [{ unit: syllable, whole: true }] : []), ...(initial ? [{ unit: initial, whole: false }] : [])];
}
