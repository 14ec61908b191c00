import type { Span } from '../../mend/clean.ts';
import { metrics } from '../lexicon/metrics.ts';
import type { Reading } from '../reading.ts';
import { clauseAt, type Sentence } from '../sentences.ts';
import type { Figure } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { nounBefore } from './subject.ts';
import { isAim } from './when.ts';

const metric = new RegExp(`(?:${metrics})`, 'gu');
const moves =
  /(?:同比|年均|环比|累计|合计|平均|分别|预计|约|(?:去|上)年同期?|也|均)*(?<way>增长|增加|上升|提高|提升|扩大|下降|减少|回落|降低|下滑|增速)(?:约|近|超)?(?<to>了|到|至|为|达)?$/u;
const falls = /下降|减少|回落|降低|下滑/u;
const measurable = /^(?:，|其中|而|、)*[^，。；\d]{0,24}(?:产业链|产业集群|集群|产业|企业|园区|开发区|高新区|[省市县区州])$/u;

/** What the figures before this one in the sentence were about: a clause may leave out what the one before it said. */
export interface Topic {
  subject: Span | null;
  metric: string | null;
  from: Span | undefined;
}

/** Figures of a named measure: 营业收入436亿元, 同比增长18.9%, and those that go on from one: 其中甲产业链52.8亿元. */
export function measuresIn(
  reading: Reading,
  sentence: Sentence,
  quantities: readonly Quantity[],
  carried: { target: boolean; topic?: Topic | undefined },
): { figures: Figure[]; topic: Topic } {
  const { text } = reading;
  const found: Figure[] = [];
  const topic: Topic = {
    metric: null,
    from: undefined,
    ...carried.topic,
    subject: headOf(reading, sentence) ?? carried.topic?.subject ?? null,
  };
  for (const [place, quantity] of quantities.entries()) {
    if (quantity.kind === 'count' && !metricEnds(text.slice(sentence.start, quantity.start))) continue;
    const clause = clauseAt(text, sentence, quantity.start);
    // A count before a measure belongs to its noun: 9条产业链营业收入436亿元.
    const before = quantities
      .slice(0, place)
      .filter(({ kind }) => kind !== 'count')
      .at(-1);
    const from = Math.max(clause.start, before && before.end <= quantity.start ? before.end : clause.start);
    const words = text.slice(from, quantity.start);
    const target = isAim(text.slice(sentence.start, quantity.start), carried.target);
    if (reached.test(words)) Object.assign(topic, announced(reading, sentence, clause.start));
    const read =
      parallel(reading, clause, words, found.at(-1), topic) ??
      named(reading, from, words, quantity, topic) ??
      moved(reading, from, words, quantity, topic) ??
      partOf(words, quantity, topic) ??
      elided(reading, from, words, quantity, topic);
    if (!read) continue;
    const subject = read.subject ? text.slice(read.subject.start, read.subject.end) : null;
    const start = read.subject && read.subject.start >= clause.start ? read.subject.start : from;
    found.push({
      subject,
      metric: target ? `${read.metric}目标` : read.metric,
      quantity,
      target,
      at: { start, end: quantity.end },
      ...(topic.from && start >= clause.start ? { from: topic.from } : {}),
      rule: 'figure',
    });
    Object.assign(topic, { subject: read.subject, metric: read.base, from: { start, end: quantity.end } });
  }
  return { figures: found, topic };
}

/** 主营业务收入首次突破千亿元，达到1080亿元: the measure that the clause before names with a number in words. */
function announced(reading: Reading, sentence: Sentence, clause: number): Partial<Topic> {
  const { start } = clauseAt(reading.text, sentence, Math.max(sentence.start, clause - 2));
  const words = reading.text.slice(start, clause);
  const found = [...words.matchAll(metric)].at(-1);
  if (!found || !inWords.test(words.slice(found.index))) return {};
  const subject = nounBefore(reading, start, start + found.index);
  return { metric: found[0], ...(subject ? { subject } : {}), from: { start, end: clause } };
}
const inWords = /(?:突破|超过?|达到?|跨越|迈上|站上)[了过]?(?:了)?[十百千万两一二三四五六七八九]+(?:余|多)?(?:亿|万)?元?/u;

/** 第二、第三产业用电量分别增长32.2%和40.2%: the number after the first, of the next member of the list. */
function parallel({ text }: Reading, clause: Span, words: string, last: Figure | undefined, topic: Topic): Read | undefined {
  if (!last || !/^[和与及、]$/u.test(words) || !text.slice(clause.start, last.quantity.start).includes('分别')) return undefined;
  return { subject: null, metric: last.metric.replace(/目标$/u, ''), base: topic.metric ?? last.metric };
}

/** 产业链完成产值: what stands between what is measured and its measure. */
const brings = /(?:完成|实现|创造|累计|合计)+$/u;

/** 占全球产能50%, 进口金额约占全国40%: of which whole it is a part. */
const shareAhead = /(?:均|约|已|共)*占(?<of>[\p{Script=Han}]{0,8})$/u;
const shareBehind = /^(?:均|约|已|共)*占(?<of>[\p{Script=Han}]{1,10}?)(?:的)?(?:比重|比例|总量)?(?:为|达到?|约)*$/u;

/** What a sentence begins with, where that is a thing that can be measured: 全省重点产业链发展良好，营业收入达…. */
function headOf(reading: Reading, sentence: Sentence): Span | undefined {
  const words = reading.text.slice(sentence.start, sentence.end);
  const head = heads.exec(words);
  return head ? nounBefore(reading, sentence.start, sentence.start + head[0].length) : undefined;
}
const heads = /^[^，。；：（）\d]{0,20}?(?:产业链|产业集群|集群|园区|开发区|高新区|企业)/u;

/** 到2025年力争达到1万亿元: of the measure before; 其中3亿元用于优质稻米产业链: the subject follows. */
const reached =
  /^(?:[到至]?\d{4}年(?:底|末)?)?(?:力争|预计|争取|将|要|可|再|，)*(?:达到?|突破|超过|增至|升至|提高到|增加到|扩大到)$/u;
const destined =
  /^(?:将|主要|专门)?(?:用于|投向|投入)(?<use>[\p{Script=Han}]{2,20}?(?:产业链|产业集群|集群|产业|企业|园区|项目|平台))/u;

interface Read {
  subject: Span | null;
  metric: string;
  /** The measure itself, without how it moved. */
  base: string;
}

const metricEnds = (words: string) => new RegExp(`(?:${metrics})(?:为|达到?|约|已)*$`, 'u').test(words);

/** The measure stands in the clause. */
function named(reading: Reading, from: number, words: string, quantity: Quantity, topic: Topic): Read | undefined {
  const found = [...words.matchAll(metric)].at(-1);
  if (!found || (quantity.kind === 'bare' && !/指数|系数/u.test(found[0]))) return undefined;
  // The measure's noun must reach the number: only verbs of reaching, dates and measures of time between them.
  const between = words.slice(found.index + found[0].length);
  if (!/^[^，。；、（）]{0,24}$/u.test(between) || (quantity.unit === '倍' && between.includes('的'))) return undefined;
  const ahead = shareAhead.exec(words.slice(0, found.index));
  const of = ahead?.groups?.['of'] ?? shareBehind.exec(between)?.groups?.['of'];
  const name = of === undefined ? found[0] : ahead ? `占${of}${found[0]}` : `${found[0]}占${of}`;
  const stop = ahead?.index ?? found.index;
  const doing = brings.exec(words.slice(0, stop))?.[0].length ?? 0;
  const subject = nounBefore(reading, from, from + stop - doing) ?? topic.subject;
  return { subject, metric: way(name, moves.exec(words), quantity), base: name };
}

/** 同比增长18.9%: of the measure before. */
function moved(reading: Reading, from: number, words: string, quantity: Quantity, topic: Topic): Read | undefined {
  const move = moves.exec(words);
  if (!move) return undefined;
  const own = nounBefore(reading, from, from + move.index);
  if (own && /[\p{Script=Han}]{2}/u.test(reading.text.slice(own.start, own.end)))
    return quantity.kind === 'share' ? { subject: own, metric: way('', move, quantity), base: '' } : undefined;
  return topic.metric === null
    ? undefined
    : { subject: topic.subject, metric: way(topic.metric, move, quantity), base: topic.metric };
}

/** 产值38.6亿元，占全区规上工业的17%: which part of a whole the thing before is. */
function partOf(words: string, { kind }: Quantity, { subject }: Topic): Read | undefined {
  const of = kind === 'share' && subject ? part.exec(words)?.groups?.['of'] : undefined;
  return of === undefined ? undefined : { subject, metric: `占${of}比重`, base: `占${of}比重` };
}
const part = /(?:^|，|均|约|已)占(?:到)?(?<of>[\p{Script=Han}]{2,14}?)(?:的)?(?:比重|比例|份额)?(?:为|达到?|超过?|约)*$/u;

/** 甲产业链完成产值436亿元，其中乙产业链52.8亿元. */
function elided(reading: Reading, from: number, words: string, quantity: Quantity, topic: Topic): Read | undefined {
  if (quantity.kind !== 'money' || !topic.metric) return undefined;
  if (reached.test(words)) return { subject: topic.subject, metric: topic.metric, base: topic.metric };
  const use = destined.exec(reading.text.slice(quantity.end, quantity.end + 30));
  if (use && /^(?:，|其中)*$/u.test(words)) {
    const subject = nounBefore(
      reading,
      quantity.end + use[0].length - (use.groups?.['use'] ?? '').length,
      quantity.end + use[0].length,
    );
    return subject && { subject, metric: topic.metric, base: topic.metric };
  }
  if (!measurable.test(words)) return undefined;
  return { subject: nounBefore(reading, from, quantity.start) ?? topic.subject, metric: topic.metric, base: topic.metric };
}

/** The measure with how it moved: 增速 or 降幅 by a share, 增量 or 减量 by an amount; what it moved to is the measure itself. */
function way(name: string, move: RegExpExecArray | null, { kind }: Quantity): string {
  if (!move || move.groups?.['to'] || /增速$/u.test(name)) return name || '增速';
  const fell = falls.test(move.groups?.['way'] ?? '');
  return `${name}${kind === 'share' ? (fell ? '降幅' : '增速') : fell ? '减量' : '增量'}`;
}
