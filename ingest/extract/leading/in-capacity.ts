import { holderOf } from '../holder.ts';
import { nameAtEnd, nameAtStart, postAtEnd } from '../lexicon/names.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';

/** 甲作为某产业链链长发言; 作为某产业链链长，市长甲…: the person by name, before or behind the words. */
export function inCapacity(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  const from = clauseStart(text, sentence, start);
  const clause = text.slice(from, start);
  const as = /(?:作为|身为|以)“?(?<mid>[^，。；]{0,30})$/.exec(clause);
  if (!as) return undefined;
  const mid = { start: start - (as.groups?.['mid'] ?? '').length, end: start };
  const own = holderOf(clause.slice(0, as.index));
  if (own?.name) return [{ holder: own, start: from, end, mid, rule: 'leader-in-capacity' }];
  const next = /^[”’]?(?:之一|的)?，(?<who>[^，。；]{2,30})/.exec(text.slice(end, sentence.end));
  const who = next?.groups?.['who'] ?? '';
  for (const { index } of who.matchAll(/(?<=[长记任员席授人委导理])(?=[\u4e00-\u9fff])|^/g)) {
    const name = nameAtStart(who.slice(index));
    const post = who.slice(0, index);
    if (!name || (post !== '' && !postAtEnd.test(post)) || nameAtEnd(post + name) === '') continue;
    const begin = end + (next?.[0].indexOf(who) ?? 0);
    return [
      { holder: { name, post, leaders: 1 }, start: mid.start, end: begin + index + name.length, mid, rule: 'leader-in-capacity' },
    ];
  }
  return undefined;
}
