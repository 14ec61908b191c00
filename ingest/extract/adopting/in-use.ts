import type { Place } from '../../resolve/places/region.ts';
import { bareName, isChain } from '../clusters/name.ts';
import type { Sentence } from '../sentences.ts';

const kinds = '产业链|集群|产业|重点|优势|特色|主导|支柱|标志性|工业|农业|制造业|先进|战略性|新兴|现代|十大|\\d+[条大个]';
const between = new RegExp(`^(?:的|“|${kinds}|市级|县级|省级|区级|开发区|园区|全面|升级版|[、和]|首[个创])*$`);
const tool = /(?:以|将|把|依托|借助|通过|凭借|借力|靠|紧扣|用好|用活|坚持)“?(?:产业链|重点产业链)*“?$/;
const serves =
  /^[”’]?(?:工作)?(?:为|作为|当作)[^，。；]{0,10}?(?:抓手|牵引|载体|统领|引领|总揽|契机|突破口|主线|纽带|支撑|依托|保障|平台|路径|举措)/;
const under = /(?:^|[，。；])[^，。；]{0,4}在“?[^，。；]{0,8}$/;
const underBehind = /^[”’]?(?:工作)?(?:的)?(?:推动|带动|引领|作用|框架|牵引|统筹|助推|加持|驱动|赋能|指引|机制)+(?:之?下)/;
const working =
  /^[”’]?(?:工作)?(?:让|使|助力|助推|带动|激活|赋能|显效|见效|发力|走深走实|走实|提质|增效|成效|见成效|初显|落地|开花|结果|元年|跑出|按下|再升级|升级|提档|推动|促进|撬动|串起|托起|护航|破题|破局|效应|满)/;
/** What stands behind the name shows that the words are about the idea and not about a region that has it. */
const idea =
  /^[”’]?(?:的)?(?:研究|论文|论坛|研讨|概念|说法|话题|讨论|设想|构想|想法|提案|传闻|可行性|必要性|由来|一词|二字|三个字|之名)/;

/** 某市“链长制”, 甲、乙两区的链长制: the region stands right before. */
export const isOwned = (text: string, start: number, subjects: readonly Place[]): boolean => {
  const last = subjects.at(-1);
  if (!last) return false;
  const middle = text.slice(last.end, start);
  // 某市的动力电池链长制: of a chain by its name.
  const chain = /^的?(?<name>[^，。；：、的]{2,12})$/.exec(middle)?.groups?.['name'];
  return between.test(middle) || (chain !== undefined && isChain(bareName(chain.replace(/“$/, ''))));
};

/**
 * Whether the words show the system at work though no verb brings it in: 某市“链长制”见成效; 以“链长制”为抓手; 在链长制推动下;
 * 某市产业链链长制.
 */
export function isInUse(text: string, sentence: Sentence, start: number, end: number, subjects: readonly Place[]): boolean {
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  if (idea.test(after)) return false;
  const last = subjects.at(-1);
  const owned = isOwned(text, start, subjects);
  const acts = last !== undefined && working.test(after);
  return owned || acts || (tool.test(before) && serves.test(after)) || (under.test(before) && underBehind.test(after));
}
