import type { Span } from '../mend/clean.ts';
import type { Level } from '../resolve/frames.ts';
import type { Region } from '../resolve/places.ts';
import { type ChainNames, chainsBefore, countOfChains } from './chains.ts';
import { type Holder, holderOf, severalHolders } from './holder.ts';
import { nameAtStart, postAtEnd } from './lexicon/names.ts';
import { holding, roleName, roleOf } from './lexicon/roles.ts';
import type { Reading } from './reading.ts';
import { matchesIn, type Sentence } from './sentences.ts';

/** One telling of who leads, of what, where. */
export interface Leading {
  role: string;
  holder: Holder;
  region: Region | null;
  regionSpan: Span | null;
  chains: number | null;
  /** Chains by name. */
  names: ChainNames;
  rule: string;
  at: Span[];
  calledFor: boolean;
  planned: boolean;
}

interface Draft {
  holder: Holder;
  start: number;
  end: number;
  mid: Span;
  rule: string;
}

/** Who is said to be 总链长, 链长, 副链长, 群长 … in a sentence. */
export function leadingIn(reading: Reading, sentence: Sentence): Leading[] {
  const { text } = reading;
  const all = matchesIn(text, sentence, roleName);
  return all.flatMap(({ match, start, end }, place) => {
    const printed = match.groups?.['role'] ?? '链长';
    const pair = formerAndLatter(text, sentence, all, place);
    if (pair) return [complete(reading, sentence, pair, roleOf(printed), start, 1, 0)];
    if (/盟会?$/.test(text.slice(sentence.start, start)) || inFormula(text, start, end)) return [];
    const drafts =
      byHolder(text, sentence, start, end) ??
      afterRole(text, sentence, start, end) ??
      beforeRole(text, sentence, start, end) ??
      [];
    return drafts.map((draft) =>
      complete(reading, sentence, draft, roleOf(printed), start, drafts.length, drafts.indexOf(draft)),
    );
  });
}

/** 链长+链主: a part of a formula is no leader. */
const inFormula = (text: string, start: number, end: number) => text.charAt(start - 1) === '+' || text.charAt(end) === '+';

/** 设群长、设链长，前者由甲担任，后者由乙担任: the first role is the former's, the second the latter's. */
function formerAndLatter(text: string, sentence: Sentence, roles: readonly Span[], place: number): Draft | undefined {
  const role = roles[place];
  const found =
    /前者(?:则|均)?由(?<former>[^，。；]{2,40}?)(?:担任|出任|任)，后者(?:则|均)?由(?<latter>[^，。；]{2,40}?)(?:担任|出任|任)/.exec(
      text.slice(sentence.start, sentence.end),
    );
  if (!found || !role || place > 1 || roles.length < 2 || role.end > sentence.start + found.index) return undefined;
  const who = found.groups?.[place === 0 ? 'former' : 'latter'] ?? '';
  const holder = holderOf(who);
  const start = sentence.start + found.index + found[0].indexOf(who);
  return holder
    ? {
        holder,
        start,
        end: start + who.length,
        mid: { start: clauseStart(text, sentence, role.start), end: role.start },
        rule: 'leader-former-latter',
      }
    : undefined;
}

/** “链长”均由市领导担任; 设立群长，由厅领导担任; 总链长：张三. */
function byHolder(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  const rest = text.slice(end, sentence.end);
  const by =
    /^[”’]?(?:一职|职务)?(?:，)?(?:则|均|分别|原则上|一般|也|都|应|建议|全部|可|主要|可以|统一|相应|、)*由(?<who>[^；。：]{2,46}?)(?:担任|出任|兼任|担纲|(?<![主责信委])任(?![务何职]))/.exec(
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

/** 由7位市领导分别担任…8条产业链的“链长”; 张三，任甲产业链“链长”; 以省长为“总链长”. */
function beforeRole(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
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

/** 厅党组成员、副厅长、茶产业链链长王韬讲话; 总链长、县长刘永强主持; 张三以甲产业链链长身份. */
function afterRole(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
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
    ...[...rest.slice(0, 30).matchAll(/(?<=[长任记员席授人])(?=[\u4e00-\u9fff])/g)].map(({ index }) => index),
  ]) {
    if (skip > 0 && (rest.charAt(0) !== '、' || !more)) continue;
    const name = nameAtStart(rest.slice(skip));
    if (!name || new RegExp(holding.source).test(before)) continue;
    const chain = chainsBefore(text, { start: from, end: start });
    const posts = [text.slice(from, chain.start ?? start), rest.slice(0, skip)]
      .map((part) => part.replace(/^[、，\s]+|[、，\s]+$/g, ''))
      .filter((part) => part !== '');
    const post = posts.join('、').replace(/^.*(?:日|由|在)(?=[\u4e00-\u9fff]{2,})/, '');
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

function complete(
  reading: Reading,
  sentence: Sentence,
  draft: Draft,
  role: string,
  at: number,
  of: number,
  place: number,
): Leading {
  const { text, frames } = reading;
  const { holder } = draft;
  const own = chainsBefore(text, draft.mid);
  // 分别: as many chains as persons, each his own.
  const names = of > 1 && own.names.length === of ? { ...own, names: own.names.slice(place, place + 1) } : own;
  const words = text.slice(Math.min(draft.start, at), draft.end);
  const level = levelOf(
    holder.name && !holder.post ? text.slice(draft.mid.start, at) : holder.post,
    text.slice(draft.mid.start, at),
  );
  const subject =
    frames.at(sentence, Math.max(draft.start, holder.name || holder.post ? draft.start + words.length : at), level) ??
    frames.at(sentence, at);
  const fits = subject && (!level || reading.frames.at(sentence, draft.end, level)) ? subject : undefined;
  return {
    role,
    holder,
    region: fits?.region ?? null,
    regionSpan: fits?.span ?? null,
    chains: countOfChains(reading, sentence, draft.mid) ?? (names.names.length === 1 && holder.name ? 1 : null),
    names,
    rule: draft.rule,
    at: [wholeClause(text, sentence, Math.min(draft.start, at), Math.max(draft.end, at))],
    calledFor: /建议|应当|应该/.test(text.slice(Math.max(sentence.start, Math.min(draft.start, at) - 12), draft.end)),
    planned: /拟由|将由|拟任|将担任/.test(text.slice(Math.max(sentence.start, draft.start - 4), draft.end)),
  };
}

/** Posts alone: what names a chain or a body without a post is left out. */
function postsIn(words: string): string {
  return words
    .split('、')
    .filter((part) => postAtEnd.test(part))
    .join('、');
}

/** The words with their clause: a quote that a reader can judge. */
function wholeClause(text: string, sentence: Sentence, start: number, end: number): Span {
  let last = end;
  while (last < sentence.end && !/[，：；]/.test(text.charAt(last))) last++;
  return { start: clauseStart(text, sentence, start), end: last };
}

function levelOf(post: string, chain: string): Level | undefined {
  const words = post || chain;
  const last = words.split('、').at(-1) ?? words;
  for (const part of [words, last, chain]) {
    if (/^(?:省|自治区|副省长|厅|副厅长)/.test(part)) return 'province';
    if (/^(?:市|副市长|州委|州长|盟)/.test(part)) return 'city';
    if (/^(?:县|副县长|区委|区长|旗)/.test(part)) return 'county';
  }
  return undefined;
}

function clauseStart(text: string, sentence: Sentence, at: number): number {
  let start = at;
  while (start > sentence.start && !/[，：；]/.test(text.charAt(start - 1))) start--;
  return start;
}
