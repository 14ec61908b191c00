import { isChinese, isHan } from './characters.ts';
import type { Glyph } from './glyphs.ts';

const wide: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/**
 * Gives each sign the width that its surroundings ask for: letters and digits half, `, : ; ? !` and round brackets full
 * beside Chinese. Decimals, times, addresses and English stay as they are.
 */
export function fold(glyphs: readonly Glyph[]): Glyph[] {
  const narrow = glyphs.map((glyph) => ({ ...glyph, char: half(glyph.char) }));
  const partner = pairs(narrow);
  const han = hanBefore(narrow);
  return narrow.map((glyph, at) => {
    const { char } = glyph;
    if (wide[char]) return chineseSign(narrow, at) ? { ...glyph, char: wide[char] } : glyph;
    if (char === '．' && /\d/.test(narrow[at - 1]?.char ?? '') && /\d/.test(narrow[at + 1]?.char ?? ''))
      return { ...glyph, char: '.' };
    if (char === '(' || char === ')')
      return chineseBracket(narrow, han, at, partner.get(at)) ? { ...glyph, char: char === '(' ? '（' : '）' } : glyph;
    return glyph;
  });
}

/** Full-width letters, digits and the signs of reckoning as ASCII; punctuation keeps its width here. */
function half(char: string): string {
  return /^[０-９Ａ-Ｚａ-ｚ％＋－／＆＝｜＃＠]$/u.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
}

function chineseSign(glyphs: readonly Glyph[], at: number): boolean {
  const after = beside(glyphs, at, 1);
  return isChinese(beside(glyphs, at, -1)) || isHan(after) || /^[“《（]$/u.test(after ?? '');
}

/** The next sign that is no space. Asked for at a sign alone: at each place of a long gap it would cost the gap's square. */
function beside(glyphs: readonly Glyph[], at: number, step: 1 | -1): string | undefined {
  let place = at + step;
  while (glyphs[place]?.char === ' ') place += step;
  return glyphs[place]?.char;
}

/** Which bracket closes which; print mixes the widths, so they count as equal. */
function pairs(glyphs: readonly Glyph[]): Map<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  glyphs.forEach(({ char }, at) => {
    if (/^[(（]$/u.test(char)) open.push(at);
    else if (/^[)）]$/u.test(char)) {
      const start = open.pop();
      if (start === undefined) return;
      partner.set(start, at);
      partner.set(at, start);
    }
  });
  return partner;
}

/** How many Chinese characters stand before each place, so that what brackets hold is known at once however deep they are. */
function hanBefore(glyphs: readonly Glyph[]): Uint32Array {
  const counts = new Uint32Array(glyphs.length + 1);
  glyphs.forEach(({ char }, at) => {
    counts[at + 1] = (counts[at] ?? 0) + (isHan(char) ? 1 : 0);
  });
  return counts;
}

function chineseBracket(glyphs: readonly Glyph[], han: Uint32Array, at: number, other: number | undefined): boolean {
  if (other === undefined) return isChinese(beside(glyphs, at, -1)) || isChinese(beside(glyphs, at, 1));
  if (/^[（）]$/u.test(glyphs[other]?.char ?? '')) return true;
  const [start, end] = at < other ? [at, other] : [other, at];
  // (1) that begins a line and (15) that ends one number a Chinese text, whatever stands next to them.
  const outermost = start === 0 || end === glyphs.length - 1;
  return (
    isChinese(beside(glyphs, start, -1)) ||
    isChinese(beside(glyphs, end, 1)) ||
    (outermost ? (han.at(-1) ?? 0) > 0 : (han[end] ?? 0) > (han[start + 1] ?? 0))
  );
}
