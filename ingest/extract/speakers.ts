import type { Span } from '../mend/clean.ts';
import { isName, nameAtEnd, postAtEnd } from './lexicon/names.ts';
import { academy } from './lexicon/speech.ts';

/** A person as a text introduces him. */
export interface Speaker {
  name: string;
  span: Span;
  affiliation: string | null;
  posts: string[];
}

/** 某大学某研究院院长 → body and posts; of several posts the first that names a body gives the affiliation. */
export function affiliationOf(words: string): { affiliation: string | null; posts: string[] } {
  const parts = words
    .split(/[、，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(cutPost);
  // 某省人大代表、某大学教授: the body of learning is the one that counts.
  const bodies = parts.flatMap(({ body }) => body ?? []);
  const affiliation = bodies.find((body) => academy.test(body)) ?? bodies[0] ?? null;
  return {
    affiliation,
    posts: parts.flatMap(({ post, body }) => (post && (body === null || body === affiliation) ? [post] : [])),
  };
}

/** One post with its body: the body as long as it can be. */
function cutPost(words: string): { body: string | null; post: string | null } {
  if (bodyOnly.test(words)) return { body: words, post: null };
  for (let length = words.length - 1; length > 1; length--) {
    const [body, post] = [words.slice(0, length), words.slice(length)];
    if (bodyOnly.test(body) && postOnly.test(post) && postAtEnd.test(post)) return { body, post };
  }
  return { body: null, post: postAtEnd.test(words) ? words : null };
}

const bodyOnly =
  /(?:大学|学院|研究院|研究所|研究中心|研究会|研究室|科学院|社科院|党校|智库|协会|学会|公司|集团|中心|委员会|实验室|教研部|开发院|[厅局]|发改委|经信委|[省市县区]委|政府|部|银行|网|社|所|院|处|系|站|联合会|商会|工作室|咨询|证券|期货|区域|自治州|[省市县])$/;
const postOnly =
  /^(?:原|前|名誉|特聘|高级|副|党组|首席|常务|执行|客座|二级|一级|创始|资深|博士生?|硕士生?|助理|青年|特约|区域|党委|总|兼|战略|产业|宏观|研究|州委)*[\u4e00-\u9fff]{1,8}$/;

/** Speakers in brackets: names first, then body and post: 刘某，某大学某院院长; 周某、曹某，某研究中心. */
export function speakersInBrackets(text: string, span: Span): Speaker[] {
  let { start, end } = span;
  while (start < end && /[（\s—-]/.test(text.charAt(start))) start++;
  while (end > start && /[）\s]/.test(text.charAt(end - 1))) end--;
  start +=
    /^(?:评审(?:组长|专家|人)|点评(?:人|专家)?|发言人|主讲人?|专家|观点|受访者)：/.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start, end);
  const comma = words.search(/[，,：:]/);
  const head = comma < 0 ? words : words.slice(0, comma);
  const names = head.split(/[、和与]/).map((name) => name.trim());
  if (names.every((name) => isName(name.replace(/\s/g, '')))) {
    const own = affiliationOf(comma < 0 ? '' : words.slice(comma + 1));
    let from = start;
    return names.map((printed) => {
      const at = text.indexOf(printed, from);
      from = at + printed.length;
      return { name: printed.replace(/\s/g, ''), span: { start: at, end: from }, ...own };
    });
  }
  const last = nameAtEnd(words);
  return last ? [{ name: last, span: { start: end - last.length, end }, ...affiliationOf(words.slice(0, -last.length)) }] : [];
}

/** A speaker at the end of words: 某大学教授张三; null where the words do not end in a name after a post. */
export function speakerAtEnd(text: string, span: Span): Speaker | null {
  const whole = text.slice(span.start, span.end);
  // 某教授, 某博士: the title after the name is a post too.
  const title = /(?:教授|博士|院士|研究员|先生|女士)$/.exec(whole)?.[0] ?? '';
  const found = [title, '']
    .map((tail) => ({ tail, words: whole.slice(0, whole.length - tail.length) }))
    .find(({ words }) => nameAtEnd(words) !== '' && nameAtEnd(words) !== words);
  if (!found) return titled(text, span, title);
  const name = nameAtEnd(found.words);
  const end = span.end - found.tail.length;
  const own = affiliationOf(found.words.slice(0, -name.length).replace(/[，、]$/, ''));
  const posts = /教授|博士|院士|研究员/.test(found.tail) ? [...own.posts, found.tail] : own.posts;
  return { name, span: { start: end - name.length, end }, affiliation: own.affiliation, posts: [...new Set(posts)] };
}

/** 某大学张三教授: a body without a post before the name, and the title behind it. */
function titled(text: string, span: Span, title: string): Speaker | null {
  if (!/教授|博士|院士|研究员/.test(title)) return null;
  const words = text.slice(span.start, span.end - title.length);
  for (const length of [3, 2]) {
    const [body, name] = [words.slice(0, -length).replace(/的$/, ''), words.slice(-length)];
    if (isName(name) && body === '')
      return { name, span: { start: span.start, end: span.end - title.length }, affiliation: null, posts: [title] };
    if (!isName(name) || !/(?:大学|学院|研究院|研究所|科学院|社科院|党校|智库|中心|系|所)$/.test(body)) continue;
    const end = span.end - title.length;
    return { name, span: { start: end - length, end }, affiliation: affiliationOf(body).affiliation, posts: [title] };
  }
  return null;
}
