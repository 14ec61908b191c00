import { setImmediate } from 'node:timers/promises';
import { polyphonic } from 'pinyin-pro';
import type { Unit } from './find.ts';

/** How the characters of a corpus are read in pinyin without tones. */
export interface Readings {
  /** The characters with a syllable. */
  syllables: ReadonlyMap<string, Unit>;
  /** The characters with a syllable that begins so: z, zh, zhe. */
  beginnings: ReadonlyMap<string, Unit>;
}

/** Characters after which other work of the process is let in: some milliseconds. */
const turn = 200;

/** Readings of the characters; each counts with all that it has, as 长 in 链长制 is zhang and in 长沙 chang. */
export async function readingsOf(characters: readonly number[]): Promise<Readings> {
  const syllables = new Map<string, Set<number>>();
  const beginnings = new Map<string, Set<number>>();
  for (const [index, character] of characters.entries()) {
    if (index % turn === 0) await setImmediate();
    for (const syllable of syllablesOf(character)) {
      put(syllables, syllable, character);
      for (let end = 1; end <= syllable.length; end++) put(beginnings, syllable.slice(0, end), character);
    }
  }
  return { syllables, beginnings };
}

/** Syllables of a UTF-16 unit without tones, ü as u and as v; none where it is no Chinese character. */
export function syllablesOf(character: number): string[] {
  // The blocks of the basic plane that hold Chinese characters: the rest has no reading, and most units are of these.
  if (character < 0x3400 || character > 0x9fff) return [];
  const [all = []] = polyphonic(String.fromCharCode(character), { toneType: 'none', type: 'array', v: true });
  const letters = all.filter((one) => /^[a-z]+$/.test(one));
  return [...new Set(letters.flatMap((one) => (one.includes('v') ? [one, one.replace('v', 'u')] : [one])))];
}

function put(map: Map<string, Set<number>>, key: string, character: number): void {
  const known = map.get(key);
  if (known) known.add(character);
  else map.set(key, new Set([character]));
}
