import type { Span } from '../../mend/clean.ts';
import { type Holder, holderOf } from '../holder.ts';
import { matchesIn } from '../sentences.ts';

const manner = '分别|逐一|各自|直接|亲自|挂钩|定点|带头|共同';
const verbs = '对应|联系|包保|包联|包抓|包链|领衔|牵头|挂钩|负责|分管|挂帅|“?认领”?|领办|对接|主抓|联挂|挂点|服务';
const one = new RegExp(
  `(?<who>[^，。；]{2,40}?)(?:${manner})*(?:${verbs})(?:了)?(?<chains>[^，。；]{0,40}?(?:产业链|产业集群|集群|链))(?:、(?=[^，。；]{2,30}(?:${verbs}))|，?$)`,
);

/** Who is in charge of which chains, in the words of a clause: 5名班子成员对应5条产业链; 甲领衔丙产业链、乙领衔丁产业链. */
export function inCharge(text: string, start: number, end: number): { holder: Holder; start: number; mid: Span }[] {
  return matchesIn(text, { start, end }, one).flatMap(({ match, start: at }) => {
    const { who = '', chains = '' } = match.groups ?? {};
    const holder = holderOf(who.replace(/^.*由/, ''));
    const from = at + who.length + match[0].slice(who.length).indexOf(chains);
    return holder ? [{ holder, start: at, mid: { start: from, end: from + chains.length } }] : [];
  });
}
