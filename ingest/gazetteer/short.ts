import type { RegionLevel } from './gazetteer.ts';

// The names of GB/T 3304. In Xinjiang's and Inner Mongolia's older names some stand without 族.
const peoples =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各';
const people = `(?:(?:${peoples.replaceAll(' ', '|')})族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔)`;

// The lookbehind keeps at least two characters: 萧县 stays 萧县, 郊区 stays 郊区. It also keeps the
// people where it is all the name there is; 族 then goes with 自治县 (东乡族自治县 → 东乡).
// A banner named by its side keeps 旗: 科尔沁左翼中旗 is never called 科尔沁左翼中.
const endings: Record<Exclude<RegionLevel, 'nation'>, RegExp> = {
  province: new RegExp(`(?<=..)(?:${people}?自治区|特别行政区|[省市])$`),
  city: new RegExp(`(?<=..)(?:${people}+自治州|地区|[市盟])$`),
  county: new RegExp(
    `(?<=..)(?:${people}+(?:自治县|自治旗|区)|族?自治[县旗]|特区|矿区|新区|联合旗|[县区市]|(?<![左右前后中])旗)$`,
  ),
};

// 林区 cannot be an ending (万柏林区, a district, is 万柏林), and 井陉 alone is the county beside the 矿区.
const exceptions = new Map([
  ['神农架林区', '神农架'],
  ['井陉矿区', '井陉矿区'],
]);

/**
 * The short form of a region's full name as it is used in running text: 内蒙古自治区 → 内蒙古,
 * 恩施土家族苗族自治州 → 恩施, 浦东新区 → 浦东, 津市市 → 津市. Pure; a name it knows no ending of,
 * or whose rest would have one character, comes back whole. The nation is 全国.
 */
export function shortForm(name: string, level: RegionLevel): string {
  if (level === 'nation') return '全国';
  return exceptions.get(name) ?? name.replace(endings[level], '');
}
