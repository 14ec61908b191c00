import { holderOf } from '../holder.ts';
import { roleName, roleOf } from '../lexicon/roles.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import type { Draft } from './draft.ts';

const titled = /链长(?:设置|安排|分工|名单|配备|构成|队伍|职责)?$/;
const charged =
  /(?<chains>(?:\d+|[一二三四五六七八九十]+)条(?:重点)?(?:产业)?链)(?:均|分别|都|全部)*由(?<who>[^，。；：]{2,24}?)(?:分别|直接|亲自)*(?:领衔|牵头|挂帅|包抓|包联|领办)/;

/** Under a heading 二、链长 the text says who leads and need not say the word again: 十条链由八位省领导领衔. */
export function underHeading(reading: Reading, sentence: Sentence): { role: string; draft: Draft }[] {
  const { text, outline } = reading;
  const run = afterRunIn(reading, sentence);
  if (run) return [run];
  const { heading, subheading } = outline.blocks[sentence.block]?.context ?? { heading: null, subheading: null };
  const over = [subheading, heading].find((span) => span && titled.test(text.slice(span.start, span.end).trim()));
  if (!over) return [];
  return matchesIn(text, sentence, charged).flatMap(({ match, start, end }) => {
    const { who = '', chains = '' } = match.groups ?? {};
    const holder = holderOf(who);
    const mid = { start, end: start + chains.length };
    const draft = holder && { holder, start, end, mid, rule: 'leader-under-heading' };
    return draft && /领导|书记|长$/.test(draft.holder.post) ? [{ role: '链长', draft }] : [];
  });
}

const held = /^(?:原则上|一般|均|分别|统一)*由(?<who>[^，。；：]{2,40}?)(?:分别|共同|兼)?(?:担任|出任|兼任|任)(?=[，。；]|$)/;
const alone = new RegExp(
  `^\\s*(?:（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、|\\d+[.、]|[●▲■◆•])?\\s*(?:各?产业链|设立?|市级|县级|省级|区级)*${roleName.source}(?:设置|配备)?[：]?\\s*$`,
);

/** （一）总链长。由市委书记、市长担任。 The role stands alone before, in a sentence of its own or as the heading. */
function afterRunIn({ text, sentences, outline }: Reading, sentence: Sentence): { role: string; draft: Draft } | undefined {
  const by = held.exec(text.slice(sentence.start, sentence.end));
  const who = by?.groups?.['who'];
  const holder = who ? holderOf(who) : null;
  if (!by || !holder) return undefined;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const { subheading, heading } = outline.blocks[sentence.block]?.context ?? { subheading: null, heading: null };
  const lead = before?.block === sentence.block ? [{ ...before, start: lineStart(text, before.start) }] : [subheading, heading];
  for (const span of lead) {
    const role = span && alone.exec(text.slice(span.start, span.end))?.groups?.['role'];
    if (!role) continue;
    const draft = { holder, start: sentence.start, end: sentence.start + by[0].length, mid: span, rule: 'leader-under-heading' };
    return { role: roleOf(role), draft };
  }
  return undefined;
}

/** A bullet or numeral may stand before the span of its block. */
const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
