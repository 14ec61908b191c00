import type { Span } from '../mend/clean.ts';

/** Endings of development zones, and the long form of those that are used short. */
const endings: Record<string, string> = {
  经济技术开发区: '经济技术开发区',
  经济开发区: '经济开发区',
  高新技术产业开发区: '高新技术产业开发区',
  高新技术开发区: '高新技术产业开发区',
  经开区: '经济技术开发区',
  高新区: '高新技术产业开发区',
  开发区: '开发区',
  工业园区: '工业园区',
  产业园区: '产业园区',
  自由贸易试验区: '自由贸易试验区',
  自贸试验区: '自由贸易试验区',
  自贸区: '自由贸易试验区',
  综合保税区: '综合保税区',
  综保区: '综合保税区',
  保税区: '保税区',
  经济综合实验区: '经济综合实验区',
  综合实验区: '综合实验区',
  生态城: '生态城',
  科学城: '科学城',
  科技城: '科技城',
  经济区: '经济区',
  农业高新技术产业示范区: '农业高新技术产业示范区',
  高新技术产业示范区: '高新技术产业示范区',
  产业转移示范区: '产业转移示范区',
  合作示范区: '合作示范区',
  综合配套改革试验区: '综合配套改革试验区',
  新区: '新区',
};
const ending = `(?<ending>${Object.keys(endings)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const filler =
  '各省市县区级全多的个所有家型类批在和与及等将由对设或为内及其主要推动建设支持加快国家重点特色全力以是到了给让把使现有展率则扎围';
const after = new RegExp(`^(?<middle>(?:(?![${filler}])[\\u4e00-\\u9fff]){0,6}?)${ending}`);
/** Words before an ending that name no zone: 城市新区, 这个新区. */
const plain = '[各两个该本此等些类级县市区城州省旧老全设建的]';
const alone = new RegExp(
  `(?<=^|[、，。；：（“”《.\\s\\t和与及到赴在对是为由了往入访过])(?<middle>(?:(?![${filler}经济产业技术综合高新工园自贸综保开发上本该此于促鼓励进展强化行])[\\u4e00-\\u9fff]){2,4}|新(?!${plain})[\\u4e00-\\u9fff](?=新区))(?<ending>经济区|新区|科学城|农业高新技术产业示范区|高新技术产业示范区)`,
  'g',
);
const western = /(?<name>[\u4e00-\u9fff]{2}（[\u4e00-\u9fff]{2,3}）(?:自由贸易试验区|科学城))/g;

/** A zone's full name and its place; `at` is the region named before it, as an offset. */
export interface ZoneName extends Span {
  name: string;
}

/**
 * The zone whose name begins with the region at `span` (长沙经开区 → 长沙经济技术开发区). A province with a bare ending
 * (浙江省开发区) speaks of all its zones and is none.
 */
export function zoneAfter(text: string, span: Span, word: string, level: string): ZoneName | undefined {
  const found = after.exec(text.slice(span.end, span.end + 18));
  if (!found?.groups) return undefined;
  const { middle = '', ending: short = '' } = found.groups;
  if (level === 'nation') return undefined;
  if (middle === '' && (level === 'province' || level === 'nation' || /[省]$/.test(word))) {
    if (!/^(?:高新|经济技术|经开|自由|自贸)/.test(short) || !/^(?:北京|上海|天津|重庆)/.test(word)) return undefined;
  }
  const own = word.length > 2 && middle === '' ? word.replace(/市$/, '') : word;
  return { start: span.start, end: span.end + found[0].length, name: `${own}${middle}${endings[short] ?? short}` };
}

/** Zones that are named without a region before them: 两江新区, 北部湾经济区, 西部（重庆）科学城. */
export function zonesAlone(text: string): ZoneName[] {
  const named = [...text.matchAll(alone)].map(({ index, 0: whole, groups }) => ({
    start: index,
    end: index + whole.length,
    name: `${groups?.['middle'] ?? ''}${endings[groups?.['ending'] ?? ''] ?? ''}`,
  }));
  const western_ = [...text.matchAll(western)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    name: whole,
  }));
  return [...western_, ...named];
}
