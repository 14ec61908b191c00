import type { Span } from '../../mend/clean.ts';
import { isName } from '../lexicon/names.ts';
import { journalist } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { affiliationOf, type Speaker, speakerAtEnd, speakersInBrackets } from '../speakers.ts';
import { isExpert } from './quoted.ts';
import type { Viewed } from './viewed.ts';

const role = '(?:点评人|点评嘉宾|主讲人?|报告人|发言人|与谈人|嘉宾|评者|评论人|作者|受访专家|专家|观点|译者)';
const lead = new RegExp(
  `^[\\s■●◆▲▶◇○▪•·—–-]*(?:\\d+[.、]|[一二三四五六七八九十]+、|（[一二三四五六七八九十\\d]+）|【[^】]{1,8}】)?\\s*(?:${role}[\\s：|丨]*)?`,
);
/** 张三、李四（某大学教授） */
const bracketed = /^(?<names>[\u4e00-\u9fff·]{2,6}(?:[、和与\s][\u4e00-\u9fff·]{2,6}){0,3})\s*（(?<who>[^（）]{3,60})）[：:]?$/;
/** ［日］高桥健一 著: a name of another country's people is known by the mark before it. */
const foreign = /^[［[（〔][\u4e00-\u9fff]{1,3}[］\])〕]\s*(?<name>[\u4e00-\u9fff·]{2,8})\s*(?:著|文|撰)/;

/** Words under the name of who says them: ■ 张三（某大学教授）on a line of its own, then what he said. */
export function headed(reading: Reading): Viewed[] {
  const found: Viewed[] = [];
  let last = -1;
  for (const block of reading.outline.blocks) {
    const heading = block.context.subheading ?? block.context.heading;
    if (!heading || heading.start === last || block.type !== 'paragraph') continue;
    last = heading.start;
    for (const speaker of speakersOf(reading.text, heading))
      found.push({ speaker, said: [block.span], expert: true, rule: 'expert-headed', at: [heading] });
  }
  return found;
}

/** The speakers that a heading names and nothing else; [] where it is about something. */
function speakersOf(text: string, heading: Span): Speaker[] {
  const whole = text.slice(heading.start, heading.end);
  const start = heading.start + (lead.exec(whole)?.[0].length ?? 0);
  const span = { start, end: heading.end };
  const words = text.slice(start, heading.end).trim();
  const author = foreign.exec(words)?.groups?.['name'];
  if (author) {
    const at = text.indexOf(author, start);
    return [{ name: author, span: { start: at, end: at + author.length }, affiliation: null, posts: [] }];
  }
  const { names = '', who = '' } = bracketed.exec(words)?.groups ?? {};
  if (names !== '') return namedBefore(text, start, names, who).filter(isExpert);
  if (/[。；？！《》]/.test(words) || words.length > 40 || journalist.test(words)) return [];
  const one = speakerAtEnd(text, span);
  if (one && one.span.end >= heading.end - 3) return isExpert(one) ? [one] : [];
  return /^[\u4e00-\u9fff·]{2,4}[，,]/.test(words) ? speakersInBrackets(text, span).filter(isExpert) : [];
}

/** Names and, in brackets behind them, where they work. */
export function namedBefore(text: string, from: number, names: string, who: string): Speaker[] {
  const parts = names.split(/[、和与]|(?<=[\u4e00-\u9fff]{2})\s+(?=[\u4e00-\u9fff]{2})/);
  if (!parts.every(isName) || journalist.test(who)) return [];
  let at = from;
  return parts.map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { name: name.replace(/\s/g, ''), span: { start, end: at }, ...affiliationOf(who) };
  });
}
