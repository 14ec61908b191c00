import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type ClusterList, listStart, namesIn } from './lists.ts';
import { bareName, isChain } from './name.ts';

const spoken = /链长|产业链|重点链|[条主展育点势]链/;
const rank =
  '排在最?前(?:[面列头]|三)?|排在首位|打头阵?|打前站|领头|居首|唱主角|先行先试|先行(?=[，。；]|$)|率先(?:起步|启动|破题|试水|试行|推行)(?=[，。；]|$)|' +
  '率先(?:有了|设立?了?|配上了?|配备了?|迎来)[^，。；]{0,6}?链长|先(?:起步|试点?|动起来)(?=[，。；]|$)|起步(?=[，。；]|$)|' +
  '(?:被[^，。；]{0,12}?)?(?:列为|定为|确定为|列入|纳入|选为|明确为|作为|划为)[^，。；、]{0,8}?(?<!产业)链(?![长主])';
/** 甲、乙、丙排在最前面; 甲、乙列为优先发展链: the standing of what is listed before it. */
const listed = new RegExp(`(?<list>[^，。；：]+?)(?<of>(?:等)?(?:产业链|产业|行业|领域)?)(?:${rank})`);

const one =
  /(?:只有|仅有|只设了?|仅设了?|唯一|选了|认准了?|盯住|选定了?|确定了?|主抓|只做|就)的?(?:这)?一条(?<name>[^，。；：、的]{1,14}?)(?:产业链|链)(?![长主])/;
const dash = /(?:一条|一个)(?:产业链|链条|链)(?:——|：|，即|，就是)(?<name>[^，。；：、]{2,14}?)(?:产业链|产业)?(?=[，。；]|$)/;
/** 在甲、乙产业试行链长制; 围绕甲领域建立链长制. */
const within =
  /(?:在|围绕|聚焦|就|对|选择)(?<list>[^，。；：]{2,40}?)(?:[两三四五六\d]个)?(?:产业链|产业集群|产业|领域|行业)(?:上|中|里|率先|先行|先|全面|首批|分别|也)*(?:试行|推行|实行|试点|建立|探索|实施|推开|搞)[^，。；]{0,4}链长/;
/** 甲链由县长任链长; 把甲链和乙链合为一条. */
const led = '(?:则|均|都)?由[^，。；]{2,24}(?:领衔|牵头|[担兼]?任|当|挂|负责|包抓)';
const general = '产业|物流|金融|创新|资金|人才|价值|供应|服务|教育|政策|数据|信息|生态|技术';
const short = new RegExp(
  `(?<=^|[，；：、“]|把|将|链和|链与|的)(?!(?:${general})链)(?<name>[^，。；：、“”的把将和与由\\d]{1,10}?)(?<!产业)链` +
    `(?=(?:和|与|、)[^，。；]{2,12}链(?:合|都|均|由)|合|${led})`,
);
/** 某地的甲链长制, 某地甲链长制工作方案: no 产业链 between. */
const ofSystem = /(?<name>[^，。；：、的“”《》（）\s]{2,12}?)(?=“?链长”?(?:制|负责制|工作制))/;

/** Chains known by their standing in the system: which come first, which is the only one, in which it is tried. */
export function standingIn(reading: Reading, sentence: Sentence): ClusterList[] {
  const { text, places } = reading;
  const block = reading.outline.blocks[sentence.block];
  if (!spoken.test(text.slice(block?.span.start ?? sentence.start, Math.max(sentence.end, block?.span.end ?? 0)))) return [];
  const found: ClusterList[] = [];
  const take = (names: ClusterList['names'], at: ClusterList['at'], rule: string) => {
    if (names.length > 0 && !found.some((other) => other.at.start < at.end && at.start < other.at.end))
      found.push({ names, type: '产业链', at, rule });
  };
  for (const [pattern, rule] of [
    [listed, 'cluster-list-standing'],
    [within, 'cluster-list-tried'],
  ] as const)
    for (const { match, start, end } of matchesIn(text, sentence, pattern)) {
      const list = match.groups?.['list'] ?? '';
      const from = start + match[0].indexOf(list);
      const span = { start: listStart(text, from, from + list.length), end: from + list.length };
      const place = places.findLast((one) => one.start >= span.start && one.end <= span.end);
      const inner = place && !/[、和及与]/.test(text.slice(span.start, place.start)) ? { ...span, start: place.end } : span;
      const names = namesIn(text, inner);
      const all = text.slice(inner.start, inner.end).split('、').length;
      if (names.length === all || (names.length > 1 && names.length >= all - 1)) take(names, { start, end }, rule);
    }
  for (const [pattern, rule] of [
    [one, 'cluster-only-one'],
    [dash, 'cluster-only-one'],
    [short, 'cluster-in-short'],
  ] as const)
    for (const { match, start, end } of matchesIn(text, sentence, pattern)) take(single(match, start), { start, end }, rule);
  for (const { match, start, end } of matchesIn(text, sentence, ofSystem)) {
    const printed = match.groups?.['name'] ?? '';
    const inner = places.findLast((place) => place.end >= start && place.end < end && place.start <= start + printed.length);
    // Only right behind the region: 某市甲链长制, 某市的甲链长制.
    const head = inner ? { start: inner.end, end } : undefined;
    const before = places.find((place) => place.end === start || (place.end === start - 1 && text.charAt(start - 1) === '的'));
    if (!head && !before) continue;
    const name = bareName(text.slice(head?.start ?? start, end));
    if (isChain(name) && !/产业链|[任由]/.test(name)) {
      const from = end - name.length;
      if (text.slice(from, end) === name) take([{ name, span: { start: from, end } }], { start, end }, 'cluster-of-system');
    }
  }
  return found;
}

function single(match: RegExpExecArray, start: number): ClusterList['names'] {
  const printed = match.groups?.['name'] ?? '';
  const name = bareName(printed);
  const from = start + match[0].lastIndexOf(printed) + Math.max(0, printed.indexOf(name));
  return isChain(name) ? [{ name, span: { start: from, end: from + name.length } }] : [];
}
