import { holderOf, severalHolders } from '../holder.ts';
import { holding } from '../lexicon/roles.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';

/** 由7位市领导分别担任…8条产业链的“链长”; 张三，任甲产业链“链长”; 以省长为“总链长”. */
export function beforeRole(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  const before = text.slice(sentence.start, start);
  const verb = [...before.matchAll(new RegExp(holding.source, 'g'))].at(-1);
  if (!verb) return undefined;
  const verbStart = sentence.start + verb.index;
  const mid = { start: verbStart + verb[0].length, end: start };
  const between = text.slice(mid.start, mid.end);
  if (/[。；：]|，(?![^，]{1,40}(?:产业链|链|集群))/.test(between) || between.length > 140) return undefined;
  let from = clauseStart(text, sentence, verbStart);
  if (text.slice(from, verbStart).trim() === '' && from > sentence.start) from = clauseStart(text, sentence, from - 1);
  const by = [...text.slice(from, verbStart).matchAll(/由|(?<=^|[，立行])以/g)].at(-1);
  const whoStart = by ? from + by.index + 1 : from;
  const words = text.slice(whoStart, verbStart);
  const several = severalHolders(words);
  if (several)
    return several.map((holder) => ({
      holder,
      start: whoStart,
      end,
      mid,
      rule: 'leader-assigned',
    }));
  const holder = holderOf(words);
  return holder ? [{ holder, start: whoStart, end, mid, rule: 'leader-holds' }] : undefined;
}
