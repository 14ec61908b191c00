import { isName, nameAtStart, postAtEnd } from '../lexicon/names.ts';
import { academy } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { affiliationOf, type Speaker } from '../speakers.ts';

/** A person with body or post, where the text brings him in. */
export interface Introduction {
  speaker: Speaker;
  sentence: Sentence;
  start: number;
}

const body = '大学|学院|研究院|研究所|研究中心|研究会|研究室|科学院|社科院|党校|智库|协会|学会|院|系|所';
const post =
  '教授|研究员|院士|博士生|博士|硕士|研究生|教师|讲师|导师|专家|学者|顾问|经济学家|分析师|院长|所长|主任|会长|秘书长|委员|负责人|参事';
/** Where a name may begin: right behind a post, or behind a body of learning with or without 的. */
const behind = new RegExp(`(?:(?:${post})|(?:${body})的?)(?=[\\u4e00-\\u9fff]{2})`);

/** Persons who are introduced with body or post, wherever in a sentence: 复旦大学经济学院的石某某; 征求某院教授甲、某校副教授乙意见. */
export function introductionsIn(reading: Reading): Introduction[] {
  const { text } = reading;
  return reading.sentences.flatMap((sentence) => {
    const found: Introduction[] = [];
    for (const { end: at } of matchesIn(text, sentence, behind)) {
      const rest = text.slice(at, sentence.end);
      const name = hidden.exec(rest)?.[0] || nameAtStart(rest) || confirmed(text, rest);
      if (name === '' || !isName(name)) continue;
      const last = found.at(-1);
      if (last && at < last.speaker.span.end) continue;
      let from = at;
      const floor = last?.sentence === sentence ? last.speaker.span.end : sentence.start;
      while (from > floor && !/[，。；：“”（）\s]/.test(text.charAt(from - 1))) from--;
      const words = text
        .slice(from, at)
        .replace(
          /^[、和与及]|^.*(?:征求|邀请|聘请|听取|采访|请教|特邀)(?:了|到)?(?=[\u4e00-\u9fff]{3})|^(?:.{0,4}由|据|来自|与其|其)+|的$/g,
          '',
        );
      const own = affiliationOf(words);
      if (!own.affiliation && own.posts.length === 0) continue;
      const shaped = own.affiliation && !postAtEnd.test(words) && !academy.test(own.affiliation) ? null : own;
      if (!shaped) continue;
      found.push({ speaker: { name, span: { start: at, end: at + name.length }, ...own }, sentence, start: from });
    }
    return found;
  });
}

/** 某大学的张某某最关心考核。张某某说: the words behind do not part the name, a later sentence does. */
function confirmed(text: string, rest: string): string {
  for (const length of [3, 2]) {
    const name = rest.slice(0, length);
    if (isName(name) && isHeard(text, name)) return name;
  }
  return '';
}

/** Whether the name stands elsewhere at the head of a clause, with a verb of saying behind it. */
function isHeard(text: string, name: string): boolean {
  for (let at = text.indexOf(name, 1); at > 0; at = text.indexOf(name, at + 1))
    if (/[，。；、“”\s]/.test(text.charAt(at - 1)) && says.test(text.slice(at + name.length))) return true;
  return false;
}

const says = /^(?:说|认为|表示|提出|指出|建议|称|坦言|强调)/;

const hidden = /^[\u4e00-\u9fff]某某?/;
