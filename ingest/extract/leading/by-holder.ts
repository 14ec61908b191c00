import { chainsBefore } from '../chains.ts';
import { holderOf } from '../holder.ts';
import { roleName } from '../lexicon/roles.ts';
import { integer } from '../numbers.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';

/** “链长”均由市领导担任; 设立群长，由厅领导担任; 总链长：张三. */
export function byHolder(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  const rest = text.slice(end, sentence.end);
  const by =
    /^[”’]?(?:一职|职务|的职务)?(?:(?<n>\d+|[一二两三四五六七八九十]+)|若干)?[名位人]?(?:，)?(?:则|均|分别|原则上|一般|也|都|应|建议|全部|可|主要|可以|统一|相应|、)*由(?<who>[^；。：]{2,46}?)(?:担任|出任|兼任|分任|接任|继任|担纲|挂帅|领衔|(?<![主责信委])任(?![务何职]))/.exec(
      rest,
    );
  const colon = by ? null : /^[”’]?\s*[：（](?<who>[^；。，：]{2,30})/.exec(rest);
  const found = by ?? colon;
  const who = found?.groups?.['who'];
  if (!found || !who || new RegExp(roleName.source).test(who)) return undefined;
  const each = by && /分别/.test(by[0]) ? who.split(/[、和及与]/).map(holderOf) : [];
  // 甲、乙两条产业链，链长分别由丙、丁担任: the chains stand in the clause before.
  const last = text.charAt(start - 1) === '，' ? start - 1 : start;
  const mid = { start: clauseStart(text, sentence, last), end: last };
  if (each.length > 1 && each.every((one) => one !== null) && chainsBefore(text, mid).names.length === each.length)
    return each.map((one) => ({
      holder: one,
      start: mid.start,
      end: end + (found?.[0].length ?? 0),
      mid,
      rule: 'leader-assigned',
    }));
  const holder = holderOf(colon ? who.replace(/）$/, '') : who);
  const told = integer(found.groups?.['n'] ?? '');
  if (holder && told !== undefined && holder.leaders === null) holder.leaders = told;
  if (!holder || (colon && !holder.name && !/[长书记领导人]$/.test(holder.post))) return undefined;
  return [
    {
      holder,
      start: Math.min(start, end),
      end: end + found[0].length,
      mid: { start: clauseStart(text, sentence, start), end: start },
      rule: by ? 'leader-role-by' : 'leader-role-colon',
    },
  ];
}
