import type { Span } from '../../mend/clean.ts';
import { industry } from '../lexicon/industries.ts';
import { opener } from '../lexicon/openers.ts';
import { count, integer } from '../numbers.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import { bareName, isChain, isNamedChain } from './name.ts';

/** A list of chains or clusters: names as printed, brackets aside, and what they are called together. */
export interface ClusterList {
  names: { name: string; span: Span }[];
  type: string;
  at: Span;
  rule: string;
}

/** No word of it is two others in a row: what repeats is read in one way only. */
const adjective =
  '(?:省级|市级|县级|区级|国家级|重点|重要|关键|优势|支柱|特色|新兴|主导|标志性|战略性|制造业|现代|工业|农业|服务业|骨干|核心|超?(?:千|百|万|五百|双百|双千|十)亿(?:元|级)?|世界级|县域|本土|本地|领先|支柱性|未来|传统|首批|培育|成长型?|潜力|新型|绿色|特优|优质|主攻|拳头|[老新大主强短长]|“[\\dN+]+”|全市|全省|全县|先进|高端|、|和)*';
const noun = '(?<type>产业链条|产业链|产业集群|集群|产业|链条|链)';
const unit = '(?:条|个|大)';
const closing = new RegExp(
  `(?:等)?(?<n>${count})(?:余|多)?${unit}${adjective}${noun}(?!园|体系|办公室|企业|推进办|工作专班|链主)`,
);
const bareCount = new RegExp(`(?:等|(?<=、[^、，。；：]{1,16}))(?<n>${count})条(?=[，。；（]|$)`);
/** 调整后为10条：甲、乙; 共6条，分别是甲、乙: the count stands for chains that were spoken of. */
const bareOpening = new RegExp(
  `(?<n>${count})条(?:：|，(?:即|分别为|分别是|包括|包含|含|具体为|具体是)[：，]?)(?=[^，。；、]{1,16}、)`,
);
/** 20条产业链里，“甲”和“乙”…: some of them, in quotation marks. */
const among = new RegExp(`${count}(?:余|多)?${unit}${adjective}${noun}(?:里|中|内|当中)，?(?=“)`);
const quotedNames = /^(?:“[^“”]{2,14}”[、和与及]?)+/;
/** 支柱产业为甲、乙. */
const pillars =
  /(?:支柱|主导|首位|优势|特色)(?<type>产业)(?:包括|主要有|主要包括|分别为|分别是|为|是|有|：)[：，]?(?=[^，。；、]{1,16}、)/;
/** 重点产业链包括甲、乙、丙: no count. */
const uncounted = new RegExp(
  `(?:重点|优势|主导|特色|支柱|标志性|培育|首批|主攻|新增|骨干|拟定|选定的)${adjective}(?<type>产业链|产业集群)(?:包括|主要有|主要包括|分别为|分别是|有|为|是|即|：)[：，]?(?=[^，。；、]{1,16}、)`,
);
const inShort = new RegExp(`等${adjective}(?<type>链条|链)(?![主长条上式接路])(?=[，。；]|$)`);
/** 甲、乙、丙产业链由某某牵头: no count and no 等. */
const plain = /(?<=、[^、，。；]{1,14})(?<type>产业链|产业集群)(?=由|均|都|，|。|；|$|的?链长|发展|建设|集群)/;
const openEnded = new RegExp(`等${adjective}(?<type>产业链条|产业链|产业集群|集群)(?!园|体系|办公室|企业|供应链)`);
const opening = new RegExp(
  `(?<n>${count})(?:余|多)?${unit}${adjective}${noun}(?:链)?[”’]?(?:名单|清单)?(?:，?(?:即|包括|分别是|分别为|涵盖|为|是|有|主要有|中，有|中有|中|含|包含|主要是|具体为|具体包括|具体是|分布在)[：，]?|：|（(?:即|含|包括|分别为|分别是)?|，|——)`,
);

/** Lists of chains in a sentence: 甲、乙等8条产业链; 8条产业链：甲、乙; 聚焦甲、乙等产业集群. */
export function listsIn(text: string, sentence: Sentence): ClusterList[] {
  const found: ClusterList[] = [];
  const take = (list: ClusterList | undefined) => {
    if (
      list &&
      !found.some((one) =>
        one.names.some(({ span }) => list.names.some((other) => span.start < other.span.end && other.span.start < span.end)),
      )
    )
      found.push(list);
  };
  const spoken = /产业链|链长/.test(text.slice(Math.max(0, sentence.start - 240), sentence.end));
  let closed = sentence.start;
  for (const { start, end, match } of matchesIn(text, sentence, closing)) {
    // 甲、乙两个集群和丙、丁等5个集群: the second list begins behind the first.
    const from = /^[和及与、]/.test(text.slice(closed)) ? closed + 1 : sentence.start;
    take(before(text, { ...sentence, start: from }, start, match, 'cluster-list-counted'));
    closed = end;
  }
  if (spoken)
    for (const { start, match } of matchesIn(text, sentence, bareCount))
      take(before(text, sentence, start, match, 'cluster-list-counted'));
  for (const { start, match } of matchesIn(text, sentence, openEnded)) take(before(text, sentence, start, match, 'cluster-list'));
  for (const { start, match } of matchesIn(text, sentence, plain)) {
    const list = before(text, sentence, start, match, 'cluster-list-plain');
    if (list && list.names.length > 1 && list.names.every(({ name }) => name.length <= 14)) take(list);
  }
  for (const { start, match } of matchesIn(text, sentence, inShort)) take(before(text, sentence, start, match, 'cluster-list'));
  for (const { end, match } of matchesIn(text, sentence, opening)) take(after(text, sentence, end, match));
  if (spoken) for (const { end, match } of matchesIn(text, sentence, bareOpening)) take(after(text, sentence, end, match));
  for (const { end, match } of matchesIn(text, sentence, uncounted)) take(after(text, sentence, end, match));
  const near = /产业链|链长|集群/.test(text.slice(Math.max(0, sentence.start - 240), sentence.end));
  if (near) for (const { end, match } of matchesIn(text, sentence, pillars)) take(after(text, sentence, end, match));
  for (const { start, end, match } of matchesIn(text, sentence, among)) take(quotedAmong(text, sentence, { start, end }, match));
  return found;
}

function before(text: string, sentence: Sentence, at: number, match: RegExpExecArray, rule: string): ClusterList | undefined {
  const n = integer(match.groups?.['n'] ?? '');
  let start = at;
  let depth = 0;
  while (start > sentence.start) {
    const sign = text.charAt(start - 1);
    if (sign === '）') depth++;
    if (sign === '（') depth--;
    if (depth < 0 || (depth === 0 && /[，；：。》]/.test(sign))) break;
    start--;
  }
  const span = { start: listStart(text, start, at), end: at };
  const names = namesIn(text, span, n);
  if (names.length === 0 || (names.length < 2 && n !== 1) || (n !== undefined && names.length > n)) return undefined;
  return { names, type: typeOf(match), at: { start: span.start, end: at + match[0].length }, rule };
}

function quotedAmong(text: string, sentence: Sentence, at: Span, match: RegExpExecArray): ClusterList | undefined {
  const run = quotedNames.exec(text.slice(at.end, sentence.end));
  if (!run) return undefined;
  const end = at.end + run[0].length;
  const names = matchesIn(text, { start: at.end, end }, /“(?<name>[^“”]+)”/).flatMap(({ start, match: { groups } }) => {
    const name = groups?.['name'] ?? '';
    return isChain(name) || isNamedChain(name) ? [{ name, span: { start: start + 1, end: start + 1 + name.length } }] : [];
  });
  return names.length > 0 ? { names, type: typeOf(match), at: { start: at.start, end }, rule: 'cluster-list-quoted' } : undefined;
}

/** The list begins after the last verb that stands before its first comma. */
export function listStart(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const head = words.indexOf('、') < 0 ? words.length : words.indexOf('、');
  let from = 0;
  for (const { index, 0: verb } of words.matchAll(opener)) {
    // A verb of one letter may be a part of a name: it counts only before the first comma of the list.
    if (verb.length === 1 && index > head) continue;
    // At the very beginning of the list a verb of several letters is no part of the first name.
    if (verb.length > 1 && index === 0) from = Math.max(from, verb.length);
    const rest = words.slice(index + verb.length).split('、')[0] ?? '';
    // 就 and 在 may be a part of a word; what is left must still name an industry.
    if (rest.length >= 1 && industry.test(rest)) from = Math.max(from, index + verb.length);
  }
  return start + from;
}

function after(text: string, sentence: Sentence, at: number, match: RegExpExecArray): ClusterList | undefined {
  const n = integer(match.groups?.['n'] ?? '');
  const rest = text.slice(at, sentence.end);
  const groups = /中[，有]*$/.test(match[0]);
  const stop = groups
    ? rest.length
    : /（$/.test(match[0])
      ? rest.indexOf('）')
      : rest.search(/[，；。]|——|等(?:[，；。]|产业|行业|领域|\d)/);
  const span = { start: at, end: stop < 0 ? sentence.end : at + stop };
  const names = groups ? grouped(text, span) : namesIn(text, span, n);
  const comma = /[，]$/.test(match[0]);
  if (names.length < 2 || (n !== undefined && names.length > n) || (comma && n !== names.length)) return undefined;
  return { names, type: typeOf(match), at: { start: at - match[0].length, end: span.end }, rule: 'cluster-list-opened' };
}

/** 有甲、乙等传统产业，也有丙、丁等新兴产业. */
function grouped(text: string, span: Span): ClusterList['names'] {
  const items = matchesIn(text, span, /(?:有|包括|是)?(?<list>[^，。；]+?)等[^，。；]*/);
  return items.flatMap(({ start, match }) => {
    const list = match.groups?.['list'] ?? '';
    const from = start + match[0].indexOf(list);
    const lead = /^(?:也|还|既|又)?(?:有|包括|是)/.exec(text.slice(from, from + 4))?.[0].length ?? 0;
    return namesIn(text, { start: from + lead, end: from + list.length });
  });
}

export function namesIn(text: string, span: Span, wanted?: number): ClusterList['names'] {
  const items = splitList(text, span, wanted);
  // As many names as the text counts: what stands in the list is a chain though its words are no known industry's.
  const whole = wanted !== undefined && wanted > 1 && items.length === wanted;
  const names = items.map((one) => ({ one, name: bareName(one.name) }));
  // Among names of chains a short one that no industry is known by is a chain too.
  const most = items.length > 2 && names.filter(({ name }) => isChain(name)).length * 3 >= items.length * 2;
  return names.flatMap(({ one, name }) => {
    const at = one.span.start + Math.max(0, one.name.indexOf(name));
    const placed =
      (whole && (isNamedChain(name) || /^[\u4e00-\u9fff]$/.test(name))) || (most && name.length < 6 && isNamedChain(name));
    return isChain(name) || placed ? [{ name, span: { start: at, end: at + name.length } }] : [];
  });
}

const typeOf = (match: RegExpExecArray): string => typeNamed(match.groups?.['type'] ?? '产业链');

/** The type that words name: 产业链条 and 链 are 产业链. */
export const typeNamed = (words: string): string => (/链/.test(words) ? '产业链' : /集群/.test(words) ? '产业集群' : '产业');
