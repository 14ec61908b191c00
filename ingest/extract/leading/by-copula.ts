import { holderOf } from '../holder.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';

const manner = '本人|自己|自身|同时|既|就|正|也|便|还|又|仍|恰|已';
const copula = new RegExp(
  `^(?<who>[^，。；：“”]{2,40}?)，?(?:${manner})*(?:是|为|系)(?:[该本全当][市县区州地省]|[市县区州省]里|[市县区州省]级)?的?(?<mid>[^，。；：是为]{0,24})$`,
);
const officer = /(?:书记|[省市县区州盟旗]长|主任|主席)$/;

/** 市长张三本人就是甲产业链链长; 张三是这条链的“链长”: who is one, by a copula. */
export function byCopula(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  if (!/^[”’]?(?:之一)?(?:[，。；、）]|$)/.test(text.slice(end, sentence.end) || '。')) return undefined;
  let from = clauseStart(text, sentence, start);
  // 县长张三，也是甲产业链链长: the person in the clause before.
  if (new RegExp(`^(?:${manner})+是`).test(text.slice(from, start)) && from > sentence.start)
    from = clauseStart(text, sentence, from - 1);
  const found = copula.exec(text.slice(from, start).replace(/[“‘]$/, ''));
  const who = found?.groups?.['who'];
  if (!found || !who || /(?:不|而|并非|谁|哪|如果|若)$/.test(who) || /哪|何|什么|几/.test(found.groups?.['mid'] ?? ''))
    return undefined;
  const holder = holderOf(who);
  if (!holder || !(holder.name || (/是/.test(found[0]) && officer.test(holder.post)))) return undefined;
  const mid = { start: from + found[0].length - (found.groups?.['mid'] ?? '').length, end: start };
  return [{ holder, start: from, end, mid, rule: 'leader-by-copula' }];
}
