import type { Span } from '../mend/clean.ts';
import type { Place } from './places/region.ts';
import { chainStart } from './places/within.ts';

const toward = '依赴往向与同和跟比对给从自较于到离距除受去';
const models =
  '参照|对标|看齐|学习|学着|学|借鉴|相比|依据|根据|按照|遵照|依照|比照|仿照|照着|照搬|贯彻|参考|对照|研究|考察|走访|吸收|吸取|汲取|效仿|仿效|复制|沿用|套用|师法|效法|取法|师从|跟着|追随|(?:学|抄|仿|搬|照|用|取|借)的(?:就|正|也)?是';
const object = new RegExp(`(?:[${toward}]|(?:${models})了?|前往|走进|邀请了?|引来|迎来|吸引|来自|源自|来到?)$`);
/** 以甲为标杆, 把甲的做法照搬过来: a preposition that makes the region after it a model. */
const held: readonly (readonly [RegExp, RegExp])[] = [
  [/[以拿]$/, /^(?:等[^，。；]{0,6})?(?:为|当|作|做)/],
  [/拜$/, /^(?:等[^，。；]{0,4})?为师/],
  [/在$/, /^的?[^，。；]{0,8}?(?:经验|做法|模式|方案)的?(?:基础上|启发下)/],
  [/[把将]$/, /^的?[^。；，]{0,8}?(?:经验|做法|模式|机制|办法|打法|链长制)/],
];
/** 记者南昌报道, 新华社南昌5月9日电: where the words were written. */
const dateline = /(?:记者|本报|本刊|社|网|讯)$/;
const filed = /^(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:报道|电|讯|专电|消息)/;
/** 依据甲《…》和乙《…》: the second is an object as the first. */
const alongside = /[》）][和及与、]$/;

const basis = /(?:依据|根据|按照|落实|贯彻|参照|与|转发|执行)$/;

/** 省委常委、南昌市委书记: the second post of a leader of the province. */
const first = /(?:^|[^\u4e00-\u9fff]|由)省(?:委|政府|人大|政协)?(?:常委|副书记|委员|副省长|副主席|副主任)、$/;
const post = /^(?:市|州|县|区)?(?:委|政府)?(?:副?书记|副?[市州县区]长|主任|主席)/;

/** Whether the regions of a list are whom the words are about, and not where, whither or by whose document something is done. */
export function isSubject(
  group: readonly Place[],
  { text, places, titles }: { text: string; places: readonly Place[]; titles: readonly Span[] },
): boolean {
  const start = chainStart(places, group[0] ?? { start: 0, end: 0 });
  const title = titles.find((one) => start > one.start && start < one.end);
  const lead = title ? (/^《?\d{4}年$/.exec(text.slice(title.start, start))?.[0].length ?? 2) : 2;
  if (title) return start <= title.start + lead && !basis.test(text.slice(Math.max(0, title.start - 4), title.start));
  const [before, behind] = [text.slice(Math.max(0, start - 4), start), text.slice(group.at(-1)?.end ?? 0)];
  // 率先在某省内实行: where, not who.
  if (before.endsWith('在') && /^(?:省?(?:内|范围)|调研|考察|督导|视察|走访|会见)/.test(behind)) return false;
  if (held.some(([preposition, rest]) => preposition.test(before) && rest.test(behind))) return false;
  // 陕西 西安 710061: an address.
  if (/^\s{0,4}[\u4e00-\u9fff]{0,6}\s{0,4}\d{6}(?!\d)/.test(behind)) return false;
  if (first.test(text.slice(Math.max(0, start - 10), start)) && post.test(behind)) return false;
  if (dateline.test(before) && filed.test(behind)) return false;
  if (alongside.test(before) && /^的?《/.test(behind)) return false;
  return (!object.test(before) || before.endsWith('至于')) && group.every((one) => one.region.kind !== 'Nation');
}
