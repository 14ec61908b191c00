const digits = '〇一二三四五六七八九';
const arabic = /(\d{4})(?:年(\d{1,2})月(?:(\d{1,2})日)?|([-./])(\d{1,2})(?:\4(\d{1,2}))?(?!\d))/u;
const chinese = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/u;

/**
 * The first date printed in a text, to the month at least: 2021年6月10日, 2021-06-10, 二〇二一年六月十日.
 * @returns where it stands and its EDTF form; undefined where there is none.
 */
export function printedDate(text: string): { start: number; end: number; edtf: string } | undefined {
  const found = arabic.exec(text) ?? chinese.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [found[1], found[2] ?? found[5], found[3] ?? found[6]].map((part) =>
    part ? number(part) : undefined,
  );
  if (!year || !month || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const edtf = [String(year), month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('-');
  return { start: found.index, end: found.index + found[0].length, edtf };
}

function number(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/[○零]/gu, '〇');
  if (plain.length === 4) return Number([...plain].map((char) => digits.indexOf(char)).join(''));
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  return (plain.includes('十') ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ones ? digits.indexOf(ones) : 0);
}
