/** The 34 units of province level with the first two digits of their codes (GB/T 2260) and the units that each has a land border with. */
const units = `
11 北京 天津 河北
12 天津 北京 河北
13 河北 北京 天津 辽宁 内蒙古 山西 河南 山东
14 山西 河北 内蒙古 陕西 河南
15 内蒙古 黑龙江 吉林 辽宁 河北 山西 陕西 宁夏 甘肃
21 辽宁 吉林 内蒙古 河北
22 吉林 黑龙江 内蒙古 辽宁
23 黑龙江 内蒙古 吉林
31 上海 江苏 浙江
32 江苏 山东 安徽 浙江 上海
33 浙江 江苏 上海 安徽 江西 福建
34 安徽 江苏 浙江 江西 湖北 河南 山东
35 福建 浙江 江西 广东
36 江西 安徽 浙江 福建 广东 湖南 湖北
37 山东 河北 河南 安徽 江苏
41 河南 河北 山西 陕西 湖北 安徽 山东
42 湖北 河南 安徽 江西 湖南 重庆 陕西
43 湖南 湖北 江西 广东 广西 贵州 重庆
44 广东 福建 江西 湖南 广西 香港 澳门
45 广西 广东 湖南 贵州 云南
46 海南
50 重庆 湖北 湖南 贵州 四川 陕西
51 四川 重庆 贵州 云南 西藏 青海 甘肃 陕西
52 贵州 重庆 四川 云南 广西 湖南
53 云南 四川 贵州 广西 西藏
54 西藏 新疆 青海 四川 云南
61 陕西 山西 内蒙古 宁夏 甘肃 四川 重庆 湖北 河南
62 甘肃 内蒙古 宁夏 陕西 四川 青海 新疆
63 青海 甘肃 新疆 西藏 四川
64 宁夏 内蒙古 甘肃 陕西
65 新疆 甘肃 青海 西藏
71 台湾
81 香港 广东
82 澳门 广东`;

const rows = units
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [code: string, name: string, ...neighbours: string[]]);
const codeOf = new Map(rows.map(([code, name]) => [name, `${code}0000`]));

/** By the code of a unit the codes of its neighbours. */
export const borders: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows.map(([code, , ...neighbours]) => [`${code}0000`, new Set(neighbours.map((name) => codeOf.get(name) ?? name))]),
);

/** Whether two units of province level share a land border; null where one is no such unit. */
export function border(a: string, b: string): boolean | null {
  const [neighbours, other] = [borders.get(a), borders.get(b)];
  return neighbours && other ? neighbours.has(b) : null;
}
