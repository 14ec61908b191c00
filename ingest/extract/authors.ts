import type { Span } from '../mend/clean.ts';
import { allNames, bylineOf, mark, one, people, viewed } from './experts/byline.ts';
import { citedByYear } from './experts/cited.ts';
import { ofPapers } from './experts/papers.ts';
import type { Viewed } from './experts/viewed.ts';
import type { Reading } from './reading.ts';
import { matchesIn, type Sentence } from './sentences.ts';
import { affiliationOf } from './speakers.ts';

const line = new RegExp(`^${one}${mark}(?:(?<!，)[、，；\\s]+${one}${mark})*$`);

/** Authors of papers: a line of names (with numbered affiliations below), names before 《题》, [作者简介] lines, 刊登某某的研究. */
export function authorsIn(reading: Reading): Viewed[] {
  const { text, sentences } = reading;
  const found: Viewed[] = [];
  for (const [place, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end);
    const lead = /^\s*(?:[●▲•]|\d+[.、]|[一二三四五六七八九十]+、|（\d+）)?\s*/.exec(words)?.[0].length ?? 0;
    const start = sentence.start + lead;
    const named = /^(?<names>[^《》（）。，：]{2,40})《[^》]+》/.exec(text.slice(start, sentence.end));
    const names = named?.groups?.['names'] ?? '';
    if (named && line.test(names.trim()) && allNames(names)) {
      const view = colonView(text, sentence) ?? nextLine(sentences, place);
      if (reading.places.some((place) => place.start >= start && place.end <= start + names.length)) continue;
      for (const speaker of people(text, { start, end: start + names.length }))
        found.push(viewed(speaker, view, 'author-of-paper', { start, end: start + named[0].length }));
    } else if (line.test(words.slice(lead).trim()) && allNames(words.slice(lead)) && /[\s、¹²³1-9]/.test(words.trim())) {
      const bodies = affiliations(text, sentences.slice(place + 1, place + 3));
      const view = sentences
        .slice(place + 1, place + 6)
        .find((after) =>
          /^(?:文章|作者|本文|论文|研究|该文|[一二三四五六七八九]位作者)/.test(text.slice(after.start, after.end).trim()),
        );
      if (bodies.size === 0 && !view) continue;
      for (const speaker of people(text, sentence, bodies)) found.push(viewed(speaker, view ?? null, 'author-line', sentence));
    }
    found.push(...underTitle(reading, place), ...byPen(reading, sentence), ...citedByYear(reading, sentence));
    const profile = /^\s*[[［【〔（]?作者简介[\]］】〕）]?：?\s*/.exec(words);
    if (profile) found.push(...profiles(text, sentences, place, profile[0].length));
    else if (place > 0 && /作者简介/.test(text.slice(sentences[place - 1]?.start ?? 0, sentences[place - 1]?.end ?? 0)))
      found.push(...profiles(text, sentences, place, 0));
    found.push(...ofPapers(reading, sentence));
  }
  return found;
}

const pen =
  /(?:执笔人?|撰稿人?|课题组成员|报告作者|课题主持人?|课题负责人)：(?<names>[\u4e00-\u9fff]{2,3}(?:[、，\s]+[\u4e00-\u9fff]{2,3}){0,5})(?=[）；。\s]|$)/;

/** （本报告由某院课题组撰写，执笔人：张三、李四）: who wrote a report. */
function byPen({ text }: Reading, sentence: Sentence): Viewed[] {
  return matchesIn(text, sentence, pen).flatMap(({ match, start, end }) => {
    const names = match.groups?.['names'] ?? '';
    const from = start + match[0].indexOf(names);
    const by = /由(?<body>[\u4e00-\u9fff]{4,30}?)(?:课题组|团队|研究组)?(?:撰写|完成|编写|起草)/.exec(
      text.slice(sentence.start, start),
    );
    const body = by?.groups?.['body'] ?? null;
    return allNames(names)
      ? people(text, { start: from, end: from + names.length }).map((one) =>
          viewed({ ...one, affiliation: body }, null, 'author-of-paper', { start, end }),
        )
      : [];
  });
}

/** 某大学某学院　张三　李四, under the title of a paper: its authors; its summary is their view. */
function underTitle({ text, sentences }: Reading, place: number): Viewed[] {
  const sentence = sentences[place];
  const byline = sentence && bylineOf(text.slice(sentence.start, sentence.end));
  if (!sentence || !byline) return [];
  let from = sentence.start;
  return byline.names.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const speaker = { name, span: { start, end: from }, affiliation: byline.body, posts: [] };
    return viewed(speaker, sentences[place + 1] ?? null, 'author-line', sentence);
  });
}

/** （1 某院，某市 100846；2 某实验室，…）: bodies by their number. */
function affiliations(text: string, after: readonly Sentence[]): Map<string, string> {
  const words = after.map((sentence) => text.slice(sentence.start, sentence.end)).join('；');
  const bodies = new Map<string, string>();
  for (const { groups } of words.matchAll(
    /(?:^|[（；\s])(?<key>\d)[.、\s]*(?<body>[\u4e00-\u9fff]{4,30}(?:大学|学院|研究院|研究所|实验室|中心|公司|党校|院|所)[\u4e00-\u9fff]{0,12})/g,
  ))
    if (groups?.['key'] && groups['body']) bodies.set(groups['key'], groups['body']);
  return bodies;
}

/** 张三，某大学教授、博士生导师；李四、王五，某大学博士研究生. */
function profiles(text: string, sentences: readonly Sentence[], place: number, skip: number): Viewed[] {
  const sentence = sentences[place];
  if (!sentence) return [];
  const span = { start: sentence.start + skip, end: sentence.end };
  const words = text.slice(span.start, span.end);
  const comma = words.indexOf('，');
  const names = comma < 0 ? '' : words.slice(0, comma);
  if (!names || !allNames(names)) return [];
  const own = affiliationOf(words.slice(comma + 1));
  const view =
    sentences.slice(place + 1, place + 4).find((after) => /作者|文章|本文/.test(text.slice(after.start, after.start + 8))) ??
    null;
  return people(text, { start: span.start, end: span.start + comma }).map((speaker) =>
    viewed({ ...speaker, ...own }, view, 'author-profile', span),
  );
}

function colonView(text: string, sentence: Sentence): Span | null {
  const at = text.indexOf('：', text.indexOf('》', sentence.start));
  return at > sentence.start && at < sentence.end - 4 ? { start: at + 1, end: sentence.end } : null;
}

function nextLine(sentences: readonly Sentence[], place: number): Span | null {
  return sentences[place + 1] ?? null;
}
