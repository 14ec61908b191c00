import { holdersIn } from '../holder.ts';
import type { Sentence } from '../sentences.ts';
import type { Draft } from './draft.ts';

/** 市委书记、市长（总链长），23名市领导（链长）: the role in brackets behind who holds it. */
export function inBrackets(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  if (text.charAt(start - 1) !== '（' || text.charAt(end) !== '）') return undefined;
  const before = text.slice(sentence.start, start - 1);
  const who = /(?:^|[，；：]|）[、和及与])(?<who>[^，；：（）]{2,40})$/.exec(before)?.groups?.['who'];
  if (!who) return undefined;
  const from = start - 1 - who.length;
  const holders = holdersIn(who.replace(/^(?:由|其中|分别是|分别为)/, ''));
  return holders.length > 0
    ? holders.map((holder) => ({ holder, start: from, end, mid: { start: from, end: from }, rule: 'leader-in-brackets' }))
    : undefined;
}
