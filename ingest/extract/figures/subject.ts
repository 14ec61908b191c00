import type { Span } from '../../mend/clean.ts';
import type { Reading } from '../reading.ts';

/** What a noun cannot reach back over: the verb or the turn that it depends on. */
const verbs =
  '提出|显示|通报|介绍|透露|预计|力争|推动|带动|促进|使得|使|让|培育形成|培育发展|培育壮大|重点培育|再培育|培育|打造|形成|做强|做大|集聚|引进|建设|建成|创建|拥有|现有|共有|已有|还有|有|实现|完成|新增|净增|达到|达|突破|超过|其中|分别|是指|指|主要是|一般|来自|覆盖|涉及|支持|安排|设立|累计|目前|年内|截至|依托|围绕|聚焦|关于|导致|造成|影响|消费|尤其是|特别是|以及|建设了|低于|高于|明显|对|均占|占|在|将|已|向|由|把|为';
const verb = new RegExp(`(?:${verbs})`, 'gu');
/** Nouns that hold one of the words above. */
const held = /为主|对外|在建|在校|在册|对接|有色|有限|有机|达标|将来|指数|指标|建设|使用|形成率|完成率|覆盖率|引进率|拥有量/u;
const opening =
  /^(?:、|而(?!且)|一季度|二季度|三季度|四季度|前三季度|上半年|下半年|全[省市县区州旗国]|我[省市县区]|该[省市县区]|本[省市县区]|各|的|和|与|及|年|等|了|着|中|其|这|该)+/u;
const closing = /(?:的|合计|累计|总计|总|年均|平均|共|已|约|仅|近|数量|总数|规模|年|全年|当年|去年|今年|本年|同比|等)+$/u;
const ends = /[\p{Script=Han}”a-zA-Z]$/u;
/** The end of a description that is no noun: 拉动作用大. */
const described = /(?:[^强]大|高|低|好|差|快|慢|多|少|优|足)$/u;

/**
 * The noun that ends at `to`, from `from` on at the earliest: what is measured. A date between noun and measure is passed
 * over (甲产业链2019年营业收入). Undefined where the words there are no noun, or only the name of a region.
 */
export function nounBefore(reading: Pick<Reading, 'text' | 'dates' | 'places'>, from: number, to: number): Span | undefined {
  const { text, dates, places } = reading;
  const date = dates.filter((one) => one.start >= from && one.end <= to).at(-1);
  if (date && date.start > from && text.slice(date.end, to).trim() === '') return nounBefore(reading, from, date.start);
  const stop = date ? date.end : from;
  let words = text.slice(stop, to);
  words = words.slice(behind(words));
  const whole = words.replace(closing, '');
  const lead = opening.exec(whole)?.[0].length ?? 0;
  const first = to - words.length + lead;
  // 广东需求响应: the region is told apart; 广东电网 is one name, of which the region is no mention.
  const place = places.find((one) => one.start === first && one.end <= to - words.length + whole.length);
  const start = place ? place.end + (text.charAt(place.end) === '的' ? 1 : 0) : first;
  const noun = whole.slice(start - (to - words.length));
  if (noun.length < 2 || noun.startsWith('每') || !ends.test(noun) || described.test(noun)) return undefined;
  return { start, end: start + noun.length };
}

/** Where the noun can begin at the earliest: behind the last verb, bracket, colon or unit of a number. */
function behind(words: string): number {
  let at = 0;
  for (const match of words.matchAll(/[（）：:，；]|\d[^\p{Script=Han}]*(?:亿元|万元|%|个|家|条|户|项|名|位|人)?|日|月份?/gu)) {
    // 14种重要材料: a count belongs to its noun.
    if (/^\d/.test(match[0]) && /[个家条户项名位]$/.test(match[0])) continue;
    at = match.index + match[0].length;
  }
  for (const match of words.matchAll(verb)) {
    const near = words.slice(Math.max(0, match.index - 1), match.index + match[0].length + 1);
    if (match.index >= at && !held.test(near)) at = match.index + match[0].length;
  }
  return at;
}
