import type { Span } from '../../mend/clean.ts';
import { countedNouns, metrics } from '../lexicon/metrics.ts';
import type { Reading } from '../reading.ts';
import { clauseAt, type Sentence } from '../sentences.ts';
import type { Figure } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { nounBefore } from './subject.ts';
import { isAim } from './when.ts';

const counted = new RegExp(`(?:${countedNouns})$`, 'u');
/** What stands between a number and its noun: 50条具有较高集聚性的重点产业链. */
const described = /^(?:(?:具有|拥有|具备|符合)[^。；\d]{2,70}?的)?/u;
const run = /^[\p{Script=Han}“”A-Za-z]{2,32}/u;
const nouns = new RegExp(`(?:${countedNouns})`, 'gu');
/** What may follow a noun that ends there; any other character goes on with a longer one, which is none of the field. */
const after = /^(?:[^\p{Script=Han}]|$|[的等和与及或在为实完组获被入达共已将以于发是集形成投新均占负中])/u;
const measuredBehind = new RegExp(`^(?:的|共|累计|合计|总|全年|年)*(?:完成|实现|达到)?(?:的)?(?:${metrics})`, 'u');
/** Behind a count of what was counted before: 有51家发生亏损. */
const happened = /^(?:发生|出现|入选|获评|入围|实现|完成|进入|列入)[\p{Script=Han}“”]{2,12}/u;
const acting = /组成|担任|参加|参与|负责|牵头|发生|^[和与及]/u;
const left = /^(?:[，。；、）和与及]|$)/u;

/** Counts of what the field counts: 22个产业链推进办公室, 链主企业达到41户; a count inside a measure or a formula is none. */
export function countsIn(reading: Reading, sentence: Sentence, quantities: readonly Quantity[], carried: boolean): Figure[] {
  const { text } = reading;
  const found: Figure[] = [];
  for (const quantity of quantities) {
    if (quantity.kind !== 'count' || inFormula(text, quantity)) continue;
    const clause = clauseAt(text, sentence, quantity.start);
    const target = isAim(text.slice(sentence.start, quantity.start), carried);
    const grown = fromTo(reading, clause, quantity, quantities, target);
    if (grown) {
      found.push(...grown);
      continue;
    }
    const noun = nounBehind(text.slice(quantity.end, sentence.end));
    const event = noun === null ? happened.exec(text.slice(quantity.end, sentence.end))?.[0] : undefined;
    const whole = found.at(-1);
    if (event && whole && whole.quantity.unit === quantity.unit) {
      found.push({
        ...whole,
        metric: `${event}数量`,
        quantity,
        target,
        at: { start: quantity.start, end: quantity.end + event.length },
        from: whole.at,
      });
      continue;
    }
    const own = noun === undefined ? before(reading, clause.start, quantity, text.slice(quantity.end, sentence.end)) : undefined;
    if (noun === null || (noun === undefined && !own)) continue;
    const end = quantity.end + (noun ? noun.end : 0);
    if (measuredBehind.test(text.slice(end, end + 12))) continue;
    found.push({
      subject: noun ? noun.words : text.slice(own?.start, own?.end),
      metric: target ? '数量目标' : '数量',
      quantity,
      target,
      at: { start: own?.start ?? quantity.start, end },
      rule: 'figure-count',
    });
  }
  return found;
}

/** 链主企业由目前的11户增加到25户: what it is, and what it is to become. */
function fromTo(reading: Reading, clause: Span, to: Quantity, all: readonly Quantity[], target: boolean): Figure[] | undefined {
  const { text } = reading;
  const from = all.filter(({ kind, end }) => kind === 'count' && end <= to.start && end > clause.start).at(-1);
  if (!from || from.unit !== to.unit || !grows.test(text.slice(from.end, to.start))) return undefined;
  const lead = opens.exec(text.slice(clause.start, from.start));
  const noun = lead ? lastOf(text, nounBefore(reading, clause.start, clause.start + lead.index)) : undefined;
  if (!noun || !counted.test(text.slice(noun.start, noun.end))) return undefined;
  const subject = text.slice(noun.start, noun.end);
  const rule = 'figure-count';
  return [
    { subject, metric: '数量', quantity: from, target: false, at: { start: noun.start, end: from.end }, rule },
    { subject, metric: target ? '数量目标' : '数量', quantity: to, target, at: { start: noun.start, end: to.end }, rule },
  ];
}
const grows = /^(?:左右)?(?:增加|增长|提高|扩大|发展|增至|上升|减少|下降|升)(?:到|至|为)?$/u;
const opens = /(?:数量)?(?:已)?[由从](?:目前|现有|当前|现在|原来|\d{4}年)*(?:的)?$/u;

/** “1个图谱”: a part of a formula's name. */
const inFormula = (text: string, { start, end }: Quantity): boolean => {
  const close = text.slice(end, end + 14).indexOf('”');
  return text.charAt(start - 1) === '“' && close >= 0;
};

/** The counted noun behind a number; null where something is counted that is none of the field, undefined where no noun stands. */
function nounBehind(words: string): { words: string; end: number } | null | undefined {
  if (left.test(words)) return undefined;
  const start = described.exec(words)?.[0].length ?? 0;
  const noun = run.exec(words.slice(start))?.[0] ?? '';
  for (const match of noun.matchAll(nouns)) {
    const end = match.index + match[0].length;
    const whole = noun.slice(0, end).replace(/^的?/u, '');
    const close = /”/u.test(noun.charAt(end)) ? 1 : 0;
    if (acting.test(whole) || !after.test(words.slice(start + end + close))) continue;
    return { words: balanced(whole + noun.slice(end, end + close)), end: start + end + close };
  }
  return null;
}

/** Without a quotation mark that has no other: “链主. */
const balanced = (words: string): string =>
  words.split('“').length === words.split('”').length ? words : words.replace(/[“”]/gu, '');

/** How a count is said to come to its number. */
const reaching = /(?:力争|预计|要|将|可|达到?|[增升扩减降]至|(?:增加|扩大|发展|减少)到|为|有|超过|突破|总数|数量|共|约|已|近)+$/u;

/** The counted noun before a number that ends its clause: 特色产业集群20个. */
function before(reading: Reading, from: number, { start }: Quantity, behind: string) {
  const linked = reading.text.slice(from, start).replace(reaching, '');
  const noun = lastOf(reading.text, nounBefore(reading, from, from + linked.length));
  return noun && left.test(behind) && counted.test(reading.text.slice(noun.start, noun.end)) ? noun : undefined;
}

/** Of 具有核心竞争力的专精特新企业 what is counted. */
function lastOf(text: string, noun: Span | undefined): Span | undefined {
  const at = noun ? text.slice(noun.start, noun.end).lastIndexOf('的') : -1;
  return noun && at > 0 ? { start: noun.start + at + 1, end: noun.end } : noun;
}
