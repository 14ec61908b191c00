import { simplifiedAll } from '../../../ingest/script.ts';

/** A string for comparing: NFKC, simplified script, lower case, letters, digits and plus signs only; '' for none. */
export function norm(value: unknown): string {
  if (value === null || value === undefined) return '';
  return simplifiedAll(String(value).normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

const longNames: [RegExp, string][] = [
  [/经济技术开发区|经济开发区/u, '经开区'],
  [/高新技术产业开发区|高新技术开发区/u, '高新区'],
];
const zone = /(?:经开区|高新区|新区|示范区|经济区|试验区|保税区|科学城)$/u;
const suffix = /(?<=..)(?:特别行政区|自治区|自治州|自治县|省|市|县|区|州|盟|旗)$/u;
const nationalities =
  /(?<=..)(?:壮族|回族|维吾尔|藏族|蒙古族|哈萨克|柯尔克孜|朝鲜族|土家族|苗族|布依族|侗族|彝族|白族|傣族|羌族)+$/u;

/** The bare name of a region: without suffix and nationalities, zones by their short word. */
export function bareRegion(name: unknown): string {
  const short = longNames.reduce((text, [long, word]) => text.replace(long, word), norm(name));
  return zone.test(short) ? short : short.replace(suffix, '').replace(nationalities, '');
}

const nation =
  /^(?:|全国|国家|中央|中国|各地|外省|其他省份|其他地区|全国各地|(?:全国|其他|其余)?[0-9一二三四五六七八九十]+多?个(?:省|市|自治区)+份?)$/u;

/** The nation and macro-regions are no regions of the gold: never a hit, never a false alarm. */
export const macroRegion =
  /^(?:全国|国家|中央|中国|各地|长三角|长三角地区|京津冀|珠三角|粤港澳大湾区|长江经济带|川渝|成渝.*|苏浙皖|江浙沪粤|中部地区|东北|.*盆地)$/u;

/** Whether two names are of one region: 长春市绿园区 and 绿园区, 四川古蔺经开区 and 古蔺经济开发区. */
export function sameRegion(a: unknown, b: unknown): boolean {
  const [x, y] = [bareRegion(a), bareRegion(b)];
  if (x === y || (nation.test(x) && nation.test(y))) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 2 && long.length - short.length >= 2 && long.endsWith(short);
}

/** How alike two compared strings are, 0 to 1: equal, one inside the other from `least` characters on, or similar by `ratio`. */
export function near(a: string, b: string, least = 4, ratio = 0.85): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= least && long.includes(short)) return 0.9 + (0.05 * short.length) / long.length;
  const alike = similarity(a, b);
  return alike >= ratio ? alike * 0.95 : 0;
}

/** Twice the longest common subsequence by the length of both. */
export function similarity(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const char of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at++)
      next[at + 1] = char === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}
