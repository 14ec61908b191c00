import { chainsBefore } from '../chains.ts';
import { holderOf } from '../holder.ts';
import { nameAtStart, postAtEnd } from '../lexicon/names.ts';
import { holding } from '../lexicon/roles.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';

/** 厅党组成员、副厅长、茶产业链链长王韬讲话; 总链长、县长刘永强主持; 张三以甲产业链链长身份. */
export function afterRole(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  const rest = text.slice(end, sentence.end).replace(/^[”’]/, '');
  const quote = text.slice(end, sentence.end).length - rest.length;
  const from = clauseStart(text, sentence, start);
  const before = text.slice(from, start);
  if (/^身份/.test(rest)) {
    const capacity = /以(?<mid>[^，。；]{0,30})$/.exec(before);
    const holder = capacity && holderOf(before.slice(0, capacity.index));
    return capacity && holder?.name
      ? [{ holder, start: from, end, mid: { start: from + capacity.index + 1, end: start }, rule: 'leader-in-capacity' }]
      : undefined;
  }
  const more = /^(?:、[\u4e00-\u9fff]{2,16}?(?=、|[\u4e00-\u9fff]))*/.exec(rest);
  for (const skip of [
    0,
    ...[...rest.slice(0, 30).matchAll(/(?<=[长任记员席授人委导理])(?=[\u4e00-\u9fff])/g)].map(({ index }) => index),
  ]) {
    if (skip > 0 && (rest.charAt(0) !== '、' || !more)) continue;
    const name = nameAtStart(rest.slice(skip));
    // “链长满天飞”: the quotation closes behind it, so it is no name.
    if (text.charAt(start - 1) === '“' && rest.charAt(skip + name.length) === '”') continue;
    // 链长应跨界: without a post a verb that is also a surname is none.
    if (skip === 0 && /^[应管那权都能会该须可]/.test(name) && !postAtEnd.test(before)) continue;
    // 链长张三不…: without a post a word that begins like a name is most likely none.
    if (skip === 0 && /^(?:不|的|是|没|均|都|也|还)/.test(rest.slice(name.length)) && before.replace(/[“\s]/g, '') === '')
      continue;
    if (!name || holding.test(before)) continue;
    const chain = chainsBefore(text, { start: from, end: start });
    const posts = [text.slice(from, chain.start ?? start), rest.slice(0, skip)]
      .map((part) => part.replace(/^[、，\s]+|[、，\s]+$/g, ''))
      .filter((part) => part !== '');
    // 链长张三（州政协主席）
    const bracket = /^（(?<inner>[^（）]{2,30})）/.exec(rest.slice(skip + name.length))?.groups?.['inner'];
    if (bracket && postAtEnd.test(bracket)) posts.push(bracket);
    const post = posts
      .join('、')
      .replace(/^(?:（\d+）|\d+[.、])\s*/, '')
      .replace(/^.*(?:日|由|在)(?=[\u4e00-\u9fff]{2,})/, '');
    return [
      {
        holder: { name, post: postsIn(post), leaders: 1 },
        start: from,
        end: end + quote + skip + name.length,
        mid: { start: from, end: start },
        rule: 'leader-apposition',
      },
    ];
  }
  return undefined;
}

/** Posts alone: what names a chain or a body without a post is left out. */
function postsIn(words: string): string {
  return words
    .split('、')
    .filter((part) => postAtEnd.test(part))
    .join('、');
}
