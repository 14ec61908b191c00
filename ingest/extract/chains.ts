import type { Span } from '../mend/clean.ts';
import { bareName, isChain, isNamedChain } from './clusters/name.ts';
import { count, integer } from './numbers.ts';
import type { Reading } from './reading.ts';
import { matchesIn, type Sentence } from './sentences.ts';
import { splitList } from './split.ts';

/** Chains or clusters that stand before a word: their names, places, and the type as printed. */
export interface ChainNames {
  names: { name: string; span: Span }[];
  type: string;
  /** Where the first name begins. */
  start: number | null;
}

const kind = '(?:产业链条|产业链|产业集群|集群|产业|链)';
const qualified = new RegExp(
  `(?:等)?(?:${count}(?:余|多)?(?:条|个|大))?(?:省级|市级|县级|重点|优势|支柱|特色|新兴|主导|标志性|战略性|先进制造业|制造业|现代|千亿级?|百亿级?)*(?<type>${kind})(?:的)?[“‘]?$`,
);
const vague =
  /^(?:这|那|哪|何|该|本|各|某|每|全|一条|条|重点|特色|优势|主导|新兴|相关|对应|所在|上述|多条|若干|几|\d|两|制造业|先进制造业|工业|农业)+(?:产业|行业)?$/;

/** The chains named right before the end of a span: 集成电路、新型显示产业链; none where the words count or point only. */
export function chainsBefore(text: string, span: Span): ChainNames {
  const words = text.slice(span.start, span.end);
  const tail = qualified.exec(words);
  const none = { names: [], type: '产业链', start: null };
  if (!tail?.groups) return none;
  const type = tail.groups['type'] === '链' || tail.groups['type'] === '产业链条' ? '产业链' : (tail.groups['type'] ?? '产业链');
  const before = words.slice(0, tail.index);
  const cut = Math.max(
    ...[
      ...before.matchAll(
        /[，：；。（）“”]|担任|出任|兼任|任|为|以|由|联系|负责|挂帅|领衔|牵头|包联|包抓|包保|分管|对应|对接|主抓|选定了?|选取|增设了?|新增了?|新设了?|设立了?|组建了?|确定了?|明确了?|聚焦|围绕|梳理出?|的|该|全[省市县区]|(?<=^|[、，])[省市县区州](?!级)/g,
      ),
    ].map(({ index, 0: sign }) => index + sign.length),
    0,
  );
  const at = span.start + cut;
  const wanted = integer(new RegExp(count).exec(tail[0])?.[0] ?? '');
  const list = splitList(text, { start: at, end: span.start + tail.index }, wanted);
  const names = list.flatMap(({ name: printed, span: whole }) => {
    const name = bareName(printed);
    const from = whole.start + Math.max(0, printed.indexOf(name));
    return (isChain(name) || isNamedChain(name)) && !vague.test(name) && name.length <= 20
      ? [{ name, span: { start: from, end: from + name.length } }]
      : [];
  });
  // 某市首批8条产业链: one name before a greater count is no chain's.
  if (wanted !== undefined && wanted > 1 && names.length === 1) return none;
  return { names, type, start: names[0]?.span.start ?? null };
}

const counted = new RegExp(
  `(?<n>${count})(?:余|多)?(?:条|个|大)(?![^，。；]{0,8}(?:办公室|企业|清单|园区|项目))[^、，。；“”\\d]{0,12}?(?:产业链条|产业链|产业集群|集群|产业(?!园|项目)|链)(?!推进办|专班|办公室|企业|项目|园|链|长)`,
);

/** How many chains a leader's words count: in them, in the clause before, or for 各产业链 in the sentences before. */
export function countOfChains(reading: Reading, sentence: Sentence, mid: Span): number | null {
  const { text, sentences } = reading;
  const own = matchesIn(text, mid, counted).at(-1);
  if (own) return integer(own.match.groups?.['n'] ?? '') ?? null;
  const words = text.slice(sentence.start, mid.end);
  // 甲、乙、丙11条，链长由…担任: the count closes the list before.
  const closed = new RegExp(`、[^、，。；]{1,16}(?<n>${count})条，$`).exec(words);
  if (closed) return integer(closed.groups?.['n'] ?? '') ?? null;
  const before = [
    ...words.matchAll(new RegExp(`${counted.source}(?=[，的]?(?:，)?[“‘]?(?:均|都|设立|设|配备|$)|，[“‘]?$|，?由[^，]*$)`, 'g')),
  ].at(-1);
  if (before) return integer(before.groups?.['n'] ?? '') ?? null;
  const all = [...words.slice(0, mid.start - sentence.start).matchAll(new RegExp(counted.source, 'g'))];
  const [only] = all;
  if (only && all.length === 1 && !/[千百]亿/.test(only[0]) && /，由[^，]*$|，[^，]*领导[^，]*$/.test(words))
    return integer(only.groups?.['n'] ?? '') ?? null;
  if (!/各(?:重点|条)?(?:产业链|链|集群)/.test(text.slice(mid.start - 2, mid.end + 2))) return null;
  const earlier = sentences
    .filter((one) => one.block === sentence.block && one.end <= mid.start)
    .flatMap((one) => matchesIn(text, one, counted));
  return integer(earlier.at(-1)?.match.groups?.['n'] ?? '') ?? null;
}
