import { isChinese, isHan } from './characters.ts';
import type { Glyph } from './glyphs.ts';

const isoDate = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}/;

/**
 * Drops the spaces that typesetting put in: beside punctuation, between Chinese and digits or letters, within numbers,
 * within a word spread over the line (主 办). Keeps, as one, those that part words: several issuers, halves of a headline,
 * English, and the medium from its date (人民网 2020-06-29).
 */
export function tighten(glyphs: readonly Glyph[]): Glyph[] {
  const text = glyphs.map(({ char }) => char);
  const spread = spreadWords(text);
  const out: Glyph[] = [];
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at];
    if (!glyph) continue;
    if (glyph.char !== ' ') {
      out.push(glyph);
      continue;
    }
    let next = at;
    while (glyphs[next + 1]?.char === ' ') next++;
    const [before, after] = [out.at(-1)?.char, text[next + 1]];
    const kept = before !== undefined && after !== undefined && !spread.has(at) && parts(before, after, text, next + 1);
    if (kept) out.push({ char: ' ', start: glyph.start, end: glyphs[next]?.end ?? glyph.end });
    at = next;
  }
  return out;
}

function parts(before: string, after: string, text: readonly string[], next: number): boolean {
  const closing = /[）》”’】〕」』]/u.test(before);
  if (isHan(before) && /\d/.test(after)) return isoDate.test(text.slice(next, next + 10).join(''));
  if (isHan(before) || closing) return isHan(after) && !numberAt(text, next);
  if (/[¹²³⁴-⁹]/u.test(before)) return isHan(after);
  if (isChinese(before) || isChinese(after)) return false;
  if (/\d/.test(before) && /\d/.test(after)) return !withinNumber(text, next);
  return true;
}

/** `（3） 标题`: the space after the number that begins a line parts nothing. */
function numberAt(text: readonly string[], next: number): boolean {
  let end = next;
  while (text[end - 1] === ' ') end--;
  return end <= 6 && /^[（(][\d一二三四五六七八九十]{1,4}[）)]$/u.test(text.slice(0, end).join(''));
}

/** `10 000` and `2 0 2 1`. */
function withinNumber(text: readonly string[], next: number): boolean {
  const before = /(?:^|[^\d])(\d(?: \d)*|\d{1,3}(?: \d{3})*) +$/.exec(text.slice(Math.max(0, next - 24), next).join(''))?.[1];
  const after = /^\d+/.exec(text.slice(next, next + 8).join(''))?.[0] ?? '';
  if (before === undefined) return false;
  return after.length === 3 || (after.length === 1 && /^\d(?: \d)*$/.test(before));
}

/** The places of the spaces inside words of two or three characters that are spread out, or of a whole line that is. */
function spreadWords(text: readonly string[]): Set<number> {
  const places = new Set<number>();
  const words: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') continue;
    let end = at + 1;
    while (isHan(text[at]) ? isHan(text[end]) : text[end] !== undefined && text[end] !== ' ' && !isHan(text[end])) end++;
    words.push({ start: at, end });
    at = end - 1;
  }
  const single = (word: { start: number; end: number } | undefined) =>
    word !== undefined && word.end - word.start === 1 && isHan(text[word.start]);
  for (let first = 0; first < words.length; first++) {
    if (!single(words[first])) continue;
    let last = first;
    while (single(words[last + 1]) && text[words[last]?.end ?? 0] === ' ') last++;
    const count = last - first + 1;
    if (count === 2 || count === 3 || (count > 3 && count === words.length))
      for (let at = words[first]?.start ?? 0; at < (words[last]?.start ?? 0); at++) if (text[at] === ' ') places.add(at);
    first = last;
  }
  return places;
}
