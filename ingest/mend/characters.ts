/** A Chinese character, 〇 and 々 among them. */
export const isHan = (char: string | undefined): boolean => char !== undefined && /\p{Script=Han}/u.test(char);

/** A Chinese character or a sign that stands in Chinese text only: full-width and corner brackets, curved quotation marks, 、 and 。 */
export const isChinese = (char: string | undefined): boolean =>
  char !== undefined && /[\p{Script=Han}\u3001-\u301f“”‘’—…·\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u.test(char);

/** A character that prints nothing: white space, controls, and the marks of no width. */
export const isBlank = (char: string): boolean => /^[\s\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]$/u.test(char);

/**
 * The room that a text takes on a printed line, in full-width characters: 产业链 is 3, 2021 is 2.
 */
export function width(text: string): number {
  let sum = 0;
  for (const char of text) sum += isChinese(char) ? 1 : 0.5;
  return sum;
}

const closes: Record<string, string> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
};
const opens = new Map(Object.entries(closes).map(([open, close]) => [close, open]));

/** The brackets and quotation marks that a text opens and does not close, outermost first: `《南京市推动产业链` gives `《`. */
export function unclosed(text: string): string[] {
  const open: string[] = [];
  for (const char of text) {
    if (closes[char]) open.push(char);
    else if (opens.has(char)) {
      const at = open.lastIndexOf(opens.get(char) ?? '');
      if (at >= 0) open.length = at;
    }
  }
  return open;
}

/** Whether the whole text stands in one pair of round brackets: （刘某，某大学教授）, not （一）…（二）. */
export function bracketed(text: string): boolean {
  if (!/^[（(].*[）)]$/u.test(text)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (/[（(]/.test(text[at] ?? '')) depth++;
    else if (/[）)]/.test(text[at] ?? '')) depth--;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}
