import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

/** Characters that simplified texts have too, in some words (乾县, 於 as a surname) or as variants (昇腾): they show nothing. */
const shared = '乾吒夥後徵拚拼捱摺於榘昇菸薹袷醣麴麽';

/** From how many characters of traditional script, and from which share of its Chinese characters, a text is in it. */
const least = { count: 2, share: 0.06 };

/**
 * A text in simplified script, unit for unit as long as what comes in, so that offsets hold. Only lines in traditional
 * script change: a simplified text keeps its variants (昇腾, 乾县). Words decide where a character has two readings (乾隆,
 * 乾淨); a character whose simplified form is longer stays.
 *
 * @example simplified('廣東省產業鏈鏈長制') // '广东省产业链链长制'
 */
export function simplified(text: string): string {
  const all = countOf(text);
  if (all === 0) return text;
  const whole = isTraditional(text, all);
  return text
    .split('\n')
    .map((line) => {
      const count = countOf(line);
      return (whole && count > 0) || isTraditional(line, count) ? sameLength(line) : line;
    })
    .join('\n');
}

/**
 * The same for a text too short to show its script (a name, a line to judge): all that has a simplified form changes.
 *
 * @example simplifiedAll('江蘇') // '江苏'
 */
export function simplifiedAll(text: string): string {
  return countOf(text) === 0 ? text : sameLength(text);
}

function isTraditional(text: string, count: number): boolean {
  if (count < least.count) return false;
  return count >= least.share * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function sameLength(text: string): string {
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return [...text].map((char) => (convert(char).length === char.length ? convert(char) : char)).join('');
}

/** Made when the first text needs it: 10 ms that no text in simplified script shall pay. */
let converter: ((text: string) => string) | undefined;
function convert(text: string): string {
  converter ??= ConverterFactory([phrases, characters]);
  return converter(text);
}

/** For each UTF-16 unit 1 where it is a character that only traditional script has. */
let marks: Uint8Array | undefined;

function countOf(text: string): number {
  marks ??= marked();
  let count = 0;
  for (let at = 0; at < text.length; at++) count += marks[text.charCodeAt(at)] ?? 0;
  return count;
}

function marked(): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (const entry of characters.split('|')) {
    const [from = '', to] = entry.split(' ');
    if (from.length === 1 && from !== to && !shared.includes(from)) found[from.charCodeAt(0)] = 1;
  }
  return found;
}
