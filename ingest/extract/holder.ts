import { isName, nameAtEnd, nameAtStart, postAtEnd } from './lexicon/names.ts';
import { roleName } from './lexicon/roles.ts';
import { count, integer } from './numbers.ts';

/** Who holds an office: a person with posts, or posts alone, and how many where the text counts them. */
export interface Holder {
  name: string | null;
  /** Posts as printed, without the count: 市委副书记、市长; 副省长; 市级领导. */
  post: string;
  leaders: number | null;
}

const lead =
  /^(?:(?:提出|明确|要求|规定|其中|实行|推行|建立|设立|并|均|则|也|又|再|还|即|由|以|每条产业链|逐链|每条链|一般|原则上|主要|统一|分别|确定|组建了?|成立了?|安排|和|各产业链|各条链|推动|落实|今年|目前|现|已|全部|经|据此|该|往往|其他|其余|各位|各名|逐条|分产业链|每链|其|对口|各?配备?了?|各设|各有|指定|选派|抽调|推选)+)/;
const counted = new RegExp(`^(?<n>${count})(?:余|多)?(?:位|名|个)(?=[\\u4e00-\\u9fff])`);

const countedBehind = new RegExp(
  `^(?<post>[\\u4e00-\\u9fff]{3,20}(?:领导|干部|负责人|负责同志|成员|常委))(?<n>${count})[名位人]$`,
);

/** How an office is held, between who and the verb: 按分工兼任, 同任. */
const aside =
  /(?:同志)?(?:分别|带头|共同|亲自|亲|牵头|率先|具体|直接|均|都|统一|全部|一并|同时|同|一同|各自|各|双双|(?:按照?|根据|依)(?:职责|各自|工作)*分工|挂帅|领衔|对应|相应|主动|带队)+$/;

/** Reads the words before 担任 or between 由 and 担任; null where they name no holder. */
export function holderOf(words: string): Holder | null {
  let rest = words
    .replace(/^[“”\s、，]+|[“”\s、，]+$/g, '')
    .replace(/^\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?\s*|^\d{1,2}月(?:\d{1,2}日)?\s*/, '');
  rest = rest
    .replace(/^[^，。、]{2,10}?(?:明确|规定|决定|要求)(?=[\u4e00-\u9fff\d])/, '')
    .replace(lead, '')
    .replace(aside, '')
    .replace(/(?<=[长记员席任导人委])等$/, '');
  // 总链长：张三 县委书记
  const listed = /^(?<name>[\u4e00-\u9fff]{2,4})\s+(?<post>[\u4e00-\u9fff、]{2,40})/.exec(rest);
  if (listed?.groups && isName(listed.groups['name'] ?? '') && postAtEnd.test(listed.groups['post'] ?? ''))
    return { name: listed.groups['name'] ?? '', post: listed.groups['post'] ?? '', leaders: 1 };
  const bracket = /^(?<name>[\u4e00-\u9fff]{2,4})（(?<post>[^（）]{2,40})）$/.exec(rest);
  if (bracket?.groups && isName(bracket.groups['name'] ?? ''))
    return { name: bracket.groups['name'] ?? '', post: bracket.groups['post'] ?? '', leaders: 1 };
  const number = counted.exec(rest);
  if (number?.groups) {
    const post = rest.slice(number[0].length);
    return known(post) ? { name: null, post, leaders: integer(number.groups['n'] ?? '') ?? null } : null;
  }
  // 市四套班子领导10人: the count stands behind.
  const behind = countedBehind.exec(rest);
  if (behind?.groups && known(behind.groups['post'] ?? ''))
    return { name: null, post: behind.groups['post'] ?? '', leaders: integer(behind.groups['n'] ?? '') ?? null };
  const named = rest.length <= 4 && isName(rest) ? rest : nameAtEnd(rest);
  if (named) return { name: named, post: rest.slice(0, -named.length).replace(/[，、\s]+$/, ''), leaders: 1 };
  const first = nameAtStart(`${rest.slice(0, 5)}`);
  if (first && /^[，、（]/.test(rest.slice(first.length)))
    return {
      name: first,
      post: rest.slice(first.length).replace(/[，、（）]/g, (sign) => (sign === '、' ? sign : '')),
      leaders: 1,
    };
  if (!known(rest)) return null;
  return { name: null, post: rest, leaders: single.test(rest) ? 1 : null };
}

export const isSingle = (post: string): boolean => single.test(post);

const single =
  /^(?:省委书记|省长|市委书记|市长|县委书记|县长|区委书记|区长|州长|自治区主席|自治区党委书记|[省市县]政府主要领导|主要领导|[\u4e00-\u9fff]{2,10}主要领导)$/;

/** The words are of a post or of a group of officials. */
function known(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 44 &&
    (postAtEnd.test(words.replace(/（[^（）]{1,12}）$/, '')) ||
      /(?:领导|负责人|负责同志|责任人|同志|一把手|官员|干部|高管|企业家|企业|成员|部门|局|厅|委)$/.test(words)) &&
    !/[。；：]/.test(words)
  );
}

/** 张三、李四、王五: several persons in one breath, with the posts before the first. */
export function severalHolders(words: string): Holder[] | null {
  const bare = words
    .replace(/^[“”\s、，]+/, '')
    .replace(lead, '')
    .replace(/(?:同志)?(?:分别|共同|均|各自)+$/, '');
  // 区委书记张三、区长李四: each with his own post.
  const each = bare.split('、').map((part) => ({ part, name: nameAtEnd(part) }));
  const ends = each.flatMap(({ name }, place) => (name ? [place] : []));
  if (
    ends.length > 1 &&
    ends.at(-1) === each.length - 1 &&
    each.every(({ part, name }) => (name && part !== name) || (!name && postAtEnd.test(part)))
  )
    return ends.map((end, place) => {
      const own = each.slice(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, end + 1);
      const last = own.at(-1);
      const post = [...own.slice(0, -1).map(({ part }) => part), (last?.part ?? '').slice(0, -(last?.name.length ?? 0))].join(
        '、',
      );
      return { name: last?.name ?? '', post, leaders: 1 };
    });
  const shared = sharedPosts(words);
  return shared?.names.map((name) => ({ name, post: shared.posts, leaders: 1 })) ?? null;
}

function sharedPosts(words: string): { posts: string; names: string[] } | null {
  const rest = words
    .replace(/^[“”\s、，]+/, '')
    .replace(lead, '')
    .replace(/(?:同志)?(?:分别|共同|均|各自)+$/, '');
  const parts = rest.split('、');
  const names: string[] = [];
  while (parts.length > 0) {
    const last = parts.at(-1) ?? '';
    const name = isName(last) ? last : parts.length >= 1 && names.length > 0 ? nameAtEnd(last) : '';
    if (!name) break;
    names.unshift(name);
    if (name !== last)
      return names.length > 1 ? { posts: [...parts.slice(0, -1), last.slice(0, -name.length)].join('、'), names } : null;
    parts.pop();
  }
  return names.length > 1 ? { posts: parts.join('、'), names } : null;
}

const named =
  /^(?<name>[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2})(?:[\s，]+(?<post>[\u4e00-\u9fff、\s（）]+)|（(?<inner>[^（）]{2,40})）)$/;

/** The holders that a cell or a field names: 张三（副市长）、李四; 副市长 张三; posts alone. None where it is a sentence. */
export function holdersIn(printed: string): Holder[] {
  const words = printed.trim().replace(/(?<=[长记员席任导人])等$/, '');
  const pair = named.exec(words);
  if (pair?.groups && isName(pair.groups['name'] ?? ''))
    return [{ name: bare(pair.groups['name']), post: bare(pair.groups['post'] ?? pair.groups['inner']), leaders: 1 }];
  if (new RegExp(roleName.source).test(words.replace(/\s/g, ''))) return [];
  const people = words.split(/(?<=）)[、，\s]+/).map((part) => named.exec(part.trim())?.groups);
  if (people.length > 1 && people.every((one) => one && isName(one['name'] ?? '')))
    return people.map((one) => ({ name: bare(one?.['name']), post: bare(one?.['post'] ?? one?.['inner']), leaders: 1 }));
  const whole = words.replace(/\s/g, '');
  const parts = whole.split(/[、，]/);
  const spaced = words.split(/[、，\s]+/);
  for (const list of [parts, spaced])
    if (list.length > 1 && list.every(isName)) return list.map((name) => ({ name, post: '', leaders: 1 }));
  if (isName(whole)) return [{ name: whole, post: '', leaders: 1 }];
  const several = severalHolders(whole);
  if (several) return several;
  const one = holderOf(whole);
  return one ? [one] : [];
}

const bare = (words: string | undefined) => (words ?? '').replace(/\s/g, '');
