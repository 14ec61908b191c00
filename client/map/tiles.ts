/** One of the 34 provincial units on the schematic grid. The grid says who is near whom, roughly; it draws no border. */
export interface Tile {
  /** GB/T 2260 code. */
  id: string;
  row: number;
  col: number;
  zh: string;
  en: string;
  /** Letters of ISO 3166-2:CN, for tiles too narrow for the English name. */
  code: string;
}

const unit = (row: number, col: number, id: string, zh: string, en: string, code: string): Tile => ({
  id,
  row,
  col,
  zh,
  en,
  code,
});

export const tiles: readonly Tile[] = [
  unit(0, 8, '230000', '黑龙江', 'Heilongjiang', 'HL'),
  unit(1, 5, '150000', '内蒙古', 'Inner Mongolia', 'NM'),
  unit(1, 8, '220000', '吉林', 'Jilin', 'JL'),
  unit(2, 0, '650000', '新疆', 'Xinjiang', 'XJ'),
  unit(2, 2, '620000', '甘肃', 'Gansu', 'GS'),
  unit(2, 3, '640000', '宁夏', 'Ningxia', 'NX'),
  unit(2, 5, '130000', '河北', 'Hebei', 'HE'),
  unit(2, 6, '110000', '北京', 'Beijing', 'BJ'),
  unit(2, 7, '120000', '天津', 'Tianjin', 'TJ'),
  unit(2, 8, '210000', '辽宁', 'Liaoning', 'LN'),
  unit(3, 2, '630000', '青海', 'Qinghai', 'QH'),
  unit(3, 3, '610000', '陕西', 'Shaanxi', 'SN'),
  unit(3, 4, '140000', '山西', 'Shanxi', 'SX'),
  unit(3, 5, '410000', '河南', 'Henan', 'HA'),
  unit(3, 6, '370000', '山东', 'Shandong', 'SD'),
  unit(4, 1, '540000', '西藏', 'Xizang', 'XZ'),
  unit(4, 2, '510000', '四川', 'Sichuan', 'SC'),
  unit(4, 3, '500000', '重庆', 'Chongqing', 'CQ'),
  unit(4, 4, '420000', '湖北', 'Hubei', 'HB'),
  unit(4, 5, '340000', '安徽', 'Anhui', 'AH'),
  unit(4, 6, '320000', '江苏', 'Jiangsu', 'JS'),
  unit(4, 7, '310000', '上海', 'Shanghai', 'SH'),
  unit(5, 2, '530000', '云南', 'Yunnan', 'YN'),
  unit(5, 3, '520000', '贵州', 'Guizhou', 'GZ'),
  unit(5, 4, '430000', '湖南', 'Hunan', 'HN'),
  unit(5, 5, '360000', '江西', 'Jiangxi', 'JX'),
  unit(5, 6, '330000', '浙江', 'Zhejiang', 'ZJ'),
  unit(6, 3, '450000', '广西', 'Guangxi', 'GX'),
  unit(6, 4, '440000', '广东', 'Guangdong', 'GD'),
  unit(6, 5, '350000', '福建', 'Fujian', 'FJ'),
  unit(6, 7, '710000', '台湾', 'Taiwan', 'TW'),
  unit(7, 3, '460000', '海南', 'Hainan', 'HI'),
  unit(7, 4, '820000', '澳门', 'Macao', 'MO'),
  unit(7, 5, '810000', '香港', 'Hong Kong', 'HK'),
];

export const tileOf: ReadonlyMap<string, Tile> = new Map(tiles.map((tile) => [tile.id, tile]));

/** Where national bodies stand: a free cell beside the coast. */
export const nation = { id: '100000', row: 4, col: 8 } as const;

/** The tile next to one in a direction: nearest in that direction, then least aside; the same tile at the edge. */
export function neighbour(from: Tile, dx: number, dy: number): Tile {
  const reach = (tile: Tile) => (tile.col - from.col) * dx + (tile.row - from.row) * dy;
  const aside = (tile: Tile) => Math.abs((tile.col - from.col) * dy) + Math.abs((tile.row - from.row) * dx);
  const ahead = tiles.filter((tile) => reach(tile) > 0);
  return ahead.sort((a, b) => reach(a) + 2 * aside(a) - reach(b) - 2 * aside(b))[0] ?? from;
}
