/** One character for a province, as in 苏浙皖. */
export const provinceOf: Record<string, string> = {
  京: '110000',
  津: '120000',
  冀: '130000',
  晋: '140000',
  蒙: '150000',
  辽: '210000',
  吉: '220000',
  黑: '230000',
  沪: '310000',
  苏: '320000',
  江: '320000',
  浙: '330000',
  皖: '340000',
  闽: '350000',
  赣: '360000',
  鲁: '370000',
  豫: '410000',
  鄂: '420000',
  湘: '430000',
  粤: '440000',
  桂: '450000',
  琼: '460000',
  渝: '500000',
  川: '510000',
  贵: '520000',
  黔: '520000',
  云: '530000',
  滇: '530000',
  藏: '540000',
  陕: '610000',
  秦: '610000',
  甘: '620000',
  陇: '620000',
  青: '630000',
  宁: '640000',
  新: '650000',
  港: '810000',
  澳: '820000',
  台: '710000',
};

/** Names of macro-regions: they are no list of provinces unless 三地, 两省市 … follows. */
const macro = new Set([
  '京津冀',
  '川渝',
  '成渝',
  '粤港澳',
  '川藏',
  '青藏',
  '港澳',
  '港澳台',
  '陕甘宁',
  '云贵',
  '苏南',
  '湘赣',
  '闽台',
  '京津',
  '江浙',
  '新甘',
  '晋陕',
]);

/** Pairs that are shorthands; longer runs are recognised by their letters alone. */
const pairs = new Set([
  '苏浙',
  '浙苏',
  '沪苏',
  '沪浙',
  '江浙',
  '浙沪',
  '粤苏',
  '苏粤',
  '粤浙',
  '浙粤',
  '鲁豫',
  '鲁苏',
  '苏鲁',
  '湘鄂',
  '湘赣',
  '鄂湘',
  '赣湘',
  '云贵',
  '川渝',
  '京津',
  '京沪',
  '粤桂',
  '皖赣',
  '苏皖',
  '浙皖',
  '皖浙',
  '闽浙',
  '浙闽',
  '粤闽',
  '闽粤',
  '川黔',
  '晋冀',
  '陕甘',
]);
const letters = /[京津冀晋蒙辽吉黑沪苏江浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新]{2,8}/g;

/** A run of one-letter names: its place and the codes of the provinces, in the order printed. */
export interface Shorthand {
  start: number;
  end: number;
  codes: string[];
}

/** Finds 江浙沪, 苏浙皖, 粤苏浙, … and spreads them out; names of macro-regions only before 三地, 两省 and the like. */
export function shorthandsIn(text: string): Shorthand[] {
  const found: Shorthand[] = [];
  for (const { index, 0: run } of text.matchAll(letters)) {
    const end = index + run.length;
    const letter = [...run];
    const repeated = new Set(letter.map((one) => provinceOf[one])).size < letter.length;
    const known = run.length === 2 ? pairs.has(run) : !/[江新云贵宁青吉黑甘](?:[江新云贵宁青吉黑甘])/.test(run) || macro.has(run);
    const counted = /^(?:[两二三四五六七八九](?:地|个?省)|省市|省份)/.test(text.slice(end));
    if (repeated || !known || (macro.has(run) && !counted)) continue;
    found.push({ start: index, end, codes: letter.map((one) => provinceOf[one] ?? '') });
  }
  return found;
}
