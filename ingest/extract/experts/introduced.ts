import type { Span } from '../../mend/clean.ts';
import { isName, nameAtStart, postAtEnd } from '../lexicon/names.ts';
import { academy, saying } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { affiliationOf, type Speaker } from '../speakers.ts';
import { isExpert, verb, viewAfter } from './quoted.ts';
import type { Viewed } from './viewed.ts';

interface Introduction {
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
function introductionsIn(reading: Reading): Introduction[] {
  const { text } = reading;
  return reading.sentences.flatMap((sentence) => {
    const found: Introduction[] = [];
    for (const { end: at } of matchesIn(text, sentence, behind)) {
      const rest = text.slice(at, sentence.end);
      const name = hidden.exec(rest)?.[0] ?? nameAtStart(rest) ?? '';
      if (name === '' || !isName(name)) continue;
      const last = found.at(-1);
      if (last && at < last.speaker.span.end) continue;
      let from = at;
      const floor = last?.sentence === sentence ? last.speaker.span.end : sentence.start;
      while (from > floor && !/[，。；：“”（）\s]/.test(text.charAt(from - 1))) from--;
      const words = text.slice(from, at).replace(/^[、和与及]|^(?:据|征求|邀请|聘请|听取了?|由|来自|与其|其)+|的$/g, '');
      const own = affiliationOf(words);
      if (!own.affiliation && own.posts.length === 0) continue;
      const shaped = own.affiliation && !postAtEnd.test(words) && !academy.test(own.affiliation) ? null : own;
      if (!shaped) continue;
      found.push({ speaker: { name, span: { start: at, end: at + name.length }, ...own }, sentence, start: from });
    }
    return found;
  });
}

const hidden = /^[\u4e00-\u9fff]某某?/;
const elliptic = new RegExp(`(?<=，)(?:并|同时|也|还|而且|进而|因而|但|则|随后|特别|一方面)*(?=${saying})`);
/** 甲与乙合作的论文: the persons named before are its authors. */
const writing =
  /(?:合作|合著|合写|撰写|共同完成|完成|发表|提交|执笔|刊发)的[^，。；]{0,6}?(?:论文|文章|研究|报告|专著|评议|调研报告)/;
const view = /^(?:文章|作者|论文|本文|该文|研究|该研究|报告|两位作者|他们)/;

/** Views of persons introduced earlier: by the bare name later, in a later clause of the sentence, or in the paper they wrote. */
export function introduced(reading: Reading): Viewed[] {
  const { text, sentences } = reading;
  const all = introductionsIn(reading);
  const experts = all.filter(({ speaker }) => isExpert(speaker));
  const found: Viewed[] = [];
  const put = (speaker: Speaker, said: Span | null, rule: string, at: Span[]) =>
    found.push({ speaker, said: said ? [said] : [], expert: true, rule, at });
  for (const [place, sentence] of sentences.entries()) {
    for (const { start: at } of matchesIn(text, sentence, /(?<=^|[，；。、“”\s]|则|而)[\u4e00-\u9fff]/)) {
      const who = experts.find(
        ({ speaker, sentence: own }) => own.start < at && at > speaker.span.end && text.startsWith(speaker.name, at),
      );
      const end = at + (who?.speaker.name.length ?? 0);
      const says = who && verb.exec(text.slice(end, sentence.end));
      if (who && says)
        put(who.speaker, viewAfter(text, sentence, end + says[0].length), 'expert-says', [
          { start: at, end: end + says[0].length },
          who.speaker.span,
        ]);
    }
    const here = all.filter((one) => one.sentence === sentence);
    for (const { end: at } of matchesIn(text, sentence, elliptic)) {
      const who = here.findLast(({ speaker }) => speaker.span.end < at);
      const says = verb.exec(text.slice(at, sentence.end));
      if (!who || !says || !isExpert(who.speaker)) continue;
      if (found.some(({ speaker }) => speaker === who.speaker)) continue;
      put(who.speaker, viewAfter(text, sentence, at + says[0].length), 'expert-says', [
        { start: who.start, end: at + says[0].length },
      ]);
    }
    const written = matchesIn(text, sentence, writing)[0];
    if (!written) continue;
    const next = sentences
      .slice(place + 1, place + 3)
      .find((one) => one.block === sentence.block && view.test(text.slice(one.start, one.end).trim()));
    for (const { speaker, start } of here.filter((one) => one.speaker.span.end <= written.start && isExpert(one.speaker)))
      put(speaker, next ?? null, 'author-of-paper', [{ start, end: written.end }]);
  }
  return found;
}
