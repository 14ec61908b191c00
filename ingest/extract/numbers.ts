const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** A whole number in figures or in Chinese numerals up to thousands, as a pattern without groups. */
export const count = '(?:\\d{1,5}|[一二两三四五六七八九十百千零〇]{1,7})';

/** Reads `35`, `三十五`, `十`, `两`; undefined where the text is no number. */
export function integer(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return undefined;
  let sum = 0;
  let pending = 0;
  for (const sign of text) {
    const power = powers[sign];
    if (power === undefined) pending = digits[sign] ?? 0;
    else {
      sum += (pending || 1) * power;
      pending = 0;
    }
  }
  return sum + pending;
}
