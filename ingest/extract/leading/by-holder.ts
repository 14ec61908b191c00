import { holderOf } from '../holder.ts';
import { roleName } from '../lexicon/roles.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';

/** “链长”均由市领导担任; 设立群长，由厅领导担任; 总链长：张三. */
export function byHolder(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  const rest = text.slice(end, sentence.end);
  const by =
    /^[”’]?(?:一职|职务|的职务)?(?:\d+|[一二两三四五六七八九十]+|若干)?[名位人]?(?:，)?(?:则|均|分别|原则上|一般|也|都|应|建议|全部|可|主要|可以|统一|相应|、)*由(?<who>[^；。：]{2,46}?)(?:担任|出任|兼任|担纲|(?<![主责信委])任(?![务何职]))/.exec(
      rest,
    );
  const colon = by ? null : /^[”’]?\s*[：（](?<who>[^；。，：]{2,30})/.exec(rest);
  const found = by ?? colon;
  const who = found?.groups?.['who'];
  if (!found || !who || (by && new RegExp(roleName.source).test(who))) return undefined;
  const holder = holderOf(colon ? who.replace(/）$/, '') : who);
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
