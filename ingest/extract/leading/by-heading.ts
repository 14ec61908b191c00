import { holderOf } from '../holder.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import type { Draft } from './draft.ts';

const titled = /链长(?:设置|安排|分工|名单|配备|构成|队伍|职责)?$/;
const charged =
  /(?<chains>(?:\d+|[一二三四五六七八九十]+)条(?:重点)?(?:产业)?链)(?:均|分别|都|全部)*由(?<who>[^，。；：]{2,24}?)(?:分别|直接|亲自)*(?:领衔|牵头|挂帅|包抓|包联|领办)/;

/** Under a heading 二、链长 the text says who leads and need not say the word again: 十条链由八位省领导领衔. */
export function underHeading(reading: Reading, sentence: Sentence): Draft[] {
  const { text, outline } = reading;
  const { heading, subheading } = outline.blocks[sentence.block]?.context ?? { heading: null, subheading: null };
  const over = [subheading, heading].find((span) => span && titled.test(text.slice(span.start, span.end).trim()));
  if (!over) return [];
  return matchesIn(text, sentence, charged).flatMap(({ match, start, end }) => {
    const { who = '', chains = '' } = match.groups ?? {};
    const holder = holderOf(who);
    const mid = { start, end: start + chains.length };
    return holder && /领导|书记|长$/.test(holder.post) ? [{ holder, start, end, mid, rule: 'leader-under-heading' }] : [];
  });
}
