import type { Span } from '../../mend/clean.ts';
import { saying } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import type { Speaker } from '../speakers.ts';
import { type Introduction, introductionsIn } from './introductions.ts';
import { isExpert, verb, viewAfter } from './quoted.ts';
import type { Viewed } from './viewed.ts';

const elliptic = new RegExp(`(?<=，)(?:他|她|并|同时|也|还|而且|进而|因而|但|则|随后|特别|一方面){0,6}(?=${saying})`);
const together = new RegExp(`^[、和与及][^，。；：]{4,40}?(?:均|都|一致|分别){1,4}(?:${saying})`);
const dated = /^(?:等)?（(?:19|20)\d{2}[a-z]?）/;
/** 甲与乙合作的论文: the persons named before are its authors. */
const writing =
  /(?:合作|合著|合写|撰写|共同完成|完成|发表|提交|执笔|刊发)的[^，。；]{0,6}?(?:论文|文章|研究|报告|专著|评议|调研报告)/;
const ofPaper = /^(?:文章|作者|论文|本文|该文|研究|该研究|报告|两位作者|他们)/;

/** Views of persons whom the text introduces with body or post: right there, later by the bare name, or in a paper. */
export function introduced(reading: Reading): Viewed[] {
  const all = introductionsIn(reading).filter(({ speaker }) => isExpert(speaker));
  return reading.sentences.flatMap((sentence, place) => {
    const here = all.filter((one) => one.sentence === sentence);
    const next = reading.sentences.slice(place + 1, place + 3);
    return [
      ...byBareName(reading, sentence, all),
      ...byPronoun(reading, sentence, all),
      ...here.flatMap((one) => rightThere(reading, one)),
      ...inLaterClause(reading, sentence, here),
      ...inPaper(reading, sentence, here, next),
    ];
  });
}

const viewed = (speaker: Speaker, said: Span | null, rule: string, at: Span[]): Viewed => ({
  speaker,
  said: said ? [said] : [],
  expert: true,
  rule,
  at,
});

/** 征求教授甲意见。甲认为: the name alone, after the introduction. */
function byBareName({ text }: Reading, sentence: Sentence, all: readonly Introduction[]): Viewed[] {
  return matchesIn(text, sentence, /(?<=^|[，；。、“”\s]|则|而)[\u4e00-\u9fff]/).flatMap(({ start: at }) => {
    const who = all.find(({ speaker }) => at > speaker.span.end && text.startsWith(speaker.name, at));
    const end = at + (who?.speaker.name.length ?? 0);
    const says = who && verb.exec(text.slice(end, sentence.end));
    if (!who || !says) return [];
    const from = end + says[0].length;
    return [
      viewed(who.speaker, viewAfter(text, sentence, from), 'expert-says', [
        { start: at, end: from },
        { start: who.start, end: who.speaker.span.end },
      ]),
    ];
  });
}

/** 笔者请教了某大学的甲。他答：…: the one person that the sentence before brings in. */
function byPronoun({ text, sentences }: Reading, sentence: Sentence, all: readonly Introduction[]): Viewed[] {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before?.block !== sentence.block || !/^“?[他她](?!们)/.test(text.slice(sentence.start, sentence.end))) return [];
  const [who, ...more] = all.filter((one) => one.sentence === before);
  const at = sentence.start + (text.charAt(sentence.start) === '“' ? 2 : 1);
  const says = verb.exec(text.slice(at, sentence.end));
  if (!who || more.length > 0 || !says) return [];
  const from = at + says[0].length;
  return [
    viewed(who.speaker, viewAfter(text, sentence, from), 'expert-says', [
      { start: sentence.start, end: from },
      { start: who.start, end: who.speaker.span.end },
    ]),
  ];
}

/** 某研究院的甲认为, without a post; 教授甲（2022）把…视为…. */
function rightThere({ text }: Reading, { speaker, sentence, start }: Introduction): Viewed[] {
  const { end } = speaker.span;
  // 参事甲（原某院副院长）建议: what he was stands between.
  const aside = /^（[^（）]{2,30}）(?!：)/.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  const rest = text.slice(end + aside, sentence.end);
  const says = speaker.posts.length === 0 || aside > 0 ? verb.exec(rest) : null;
  if (says) {
    const from = end + aside + says[0].length;
    return [viewed(speaker, viewAfter(text, sentence, from), 'expert-says', [{ start, end: from }])];
  }
  // 甲校教授甲、乙校副教授乙均认为: the verb stands behind the last of them.
  const shared = together.exec(rest);
  if (shared) {
    const from = end + shared[0].length;
    return [viewed(speaker, viewAfter(text, sentence, from), 'expert-says', [{ start, end: from }])];
  }
  if (!dated.test(rest)) return [];
  return [viewed(speaker, viewAfter(text, sentence, text.indexOf('）', end) + 1), 'author-cited', [{ start, end }])];
}

/** 某大学的甲没有到会，提交了书面评议，指出…: the verb stands in a later clause without a subject. */
function inLaterClause({ text }: Reading, sentence: Sentence, here: readonly Introduction[]): Viewed[] {
  const told = new Set<Speaker>();
  return matchesIn(text, sentence, elliptic).flatMap(({ end: at }) => {
    const who = here.findLast(({ speaker }) => speaker.span.end < at);
    const says = verb.exec(text.slice(at, sentence.end));
    if (!who || !says || told.has(who.speaker)) return [];
    told.add(who.speaker);
    const from = at + says[0].length;
    return [viewed(who.speaker, viewAfter(text, sentence, from), 'expert-says', [{ start: who.start, end: from }])];
  });
}

function inPaper({ text }: Reading, sentence: Sentence, here: readonly Introduction[], next: readonly Sentence[]): Viewed[] {
  const [written] = matchesIn(text, sentence, writing);
  if (!written) return [];
  const view = next.find((one) => one.block === sentence.block && ofPaper.test(text.slice(one.start, one.end).trim()));
  return here
    .filter(({ speaker }) => speaker.span.end <= written.start)
    .map(({ speaker, start }) => viewed(speaker, view ?? null, 'author-of-paper', [{ start, end: written.end }]));
}
