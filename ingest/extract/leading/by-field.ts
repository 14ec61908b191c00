import type { Span } from '../../mend/clean.ts';
import { entryOf } from '../clusters/entries.ts';
import { type Holder, holdersIn } from '../holder.ts';
import { nameAtStart } from '../lexicon/names.ts';
import { roleName } from '../lexicon/roles.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Draft } from './draft.ts';

const vacant = /^（?(?:空缺|暂缺|待定|无|暂无|略|另行[^，]*|[—-]+)）?$/;
/** Where the value of a field ends: at the next field, or at a bracket that was open before it. */
const nextField = new RegExp(
  `[\\s，、（]*(?:[\\u4e00-\\u9fff]{2,8}：|${roleName.source.replace('(?<role>', '(?:')}[为是：])|[；。）]$`,
);

/** 链长：某某（副市长）　牵头单位：…, in a list of chains: the chain stands in the line, above it or in the heading. */
export function byField(reading: Reading, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  const { text } = reading;
  const mark =
    /^[”’]?\s*：\s*/.exec(text.slice(end, sentence.end)) ??
    spacedName(text, sentence, end) ??
    besideChain(text, sentence, start, end);
  if (!mark) return undefined;
  const from = end + mark[0].length;
  const whole = valueFrom(text, { start: from, end: sentence.end });
  // 链长为县委书记，具体分工另行公布: a clause of its own behind the comma.
  const comma = /^[”’]?(?:为|是|系)/.test(mark[0]) ? text.slice(whole.start, whole.end).indexOf('，') : -1;
  const value = comma < 0 ? whole : { start: whole.start, end: whole.start + comma };
  const words = text.slice(value.start, value.end);
  if (vacant.test(words.trim())) return [];
  if (words.trim() === '' || new RegExp(roleName.source).test(words)) return undefined;
  const holders = holdersIn(words);
  if (holders.length === 0) return undefined;
  const entry = entryOf(reading, sentence.block, start);
  const names = entry
    ? { names: [{ name: entry.name, span: entry.span }], type: entry.type, start: entry.span.start }
    : undefined;
  return holders.map(
    (holder: Holder): Draft => ({
      holder,
      start,
      end: value.end,
      mid: { start: sentence.start, end: start },
      rule: 'leader-by-field',
      ...(names ? { names } : {}),
    }),
  );
}

/** Posts and nothing else up to the end of the field: 总链长 市委书记、市长. */
const post =
  /^[\u4e00-\u9fff]{0,8}?(?:书记|[省市县区州]长|领导|主席|主任)(?:、[\u4e00-\u9fff]{0,8}?(?:书记|[省市县区州]长|领导|主席|主任))*(?=$|[；。，])/;

/** 链长　张三（副市长）: a blank stands for the colon before a name. */
function spacedName(text: string, sentence: Sentence, end: number): RegExpExecArray | null {
  const blank = /^[”’]?\s+/.exec(text.slice(end, sentence.end));
  return blank &&
    (nameAtStart(text.slice(end + blank[0].length, sentence.end)) || post.test(text.slice(end + blank[0].length, sentence.end)))
    ? blank
    : null;
}

/** 竹产业链，链长市长; 链长为市长: no colon, the chain stands right before. */
function besideChain(text: string, sentence: Sentence, start: number, end: number): RegExpExecArray | null {
  const before = text.slice(sentence.start, start);
  const copula = /^[”’]?(?:为|是|系)(?!.{0,3}(?:了|何|谁))/.exec(text.slice(end, sentence.end));
  if (copula) return copula;
  return /(?:产业链|产业集群|集群)[，（]$/.test(before) ? /^(?!由|单位|制)/.exec(text.slice(end, sentence.end)) : null;
}

function valueFrom(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === '（') depth++;
    if (sign === '）' && --depth < 0) return { start: span.start, end: span.start + at };
    if (depth === 0 && (/[；。]/.test(sign) || (/[\s，]/.test(sign) && nextField.exec(words.slice(at))?.index === 0)))
      return { start: span.start, end: span.start + at };
  }
  return span;
}
