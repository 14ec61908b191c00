import type { Span } from '../mend/clean.ts';
import type { Outline } from '../outline/blocks.ts';
import { besidePeriodical, draft, genreOf, periodical } from './lexicon/genres.ts';
import { matchesIn, overlaps, type Sentence } from './sentences.ts';

/** A document named in the text. `span` holds all of it: issuers stand before `title`, the number in brackets after. */
export interface Title extends Span {
  title: Span;
  /** The title's words, without 《》. */
  name: string;
  number: Span | null;
  /** A number alone, with no title but a genre: 行动方案（长发〔2022〕9号）. */
  bare: boolean;
  /** A short name that points back: 《意见》, 《推进机制》. */
  alias: boolean;
  genre: string;
  draft: boolean;
  /** The sentence it stands in; -1 in a title of the outline. */
  sentence: number;
  /** Entry of a list or of a table's column of documents. */
  listed: boolean;
}

export const documentNumber = /[\u4e00-\u9fff]{2,14}\s*[〔[［【（]\s*\d{4}\s*[〕\]］】）]\s*(?:第\s*)?\d+\s*号/;
const bracketedNumber = new RegExp(
  `^[\\s，]*[（([]\\s*(?:文号：?|以下简称[^）]*，)?(${documentNumber.source})[^（）]{0,12}[）)\\]]`,
);
const genreWords = '(?:通知|意见|决定|办法|方案|通告|公告|批复|规定|措施|政策措施|计划|规划|纲要|要点|细则|条例)';
const about = new RegExp(
  `关于(?:[^《》。；，：\\n\\t]|《[^《》]*》){3,80}?的?(?:实施|指导|若干)?${genreWords}(?![\\u4e00-\\u9fff]{0,2}(?:》|精神))(?:（[^（）]{2,12}）)*`,
);
const report = /(?:\d{4}年)?(?:[\u4e00-\u9fff]{2,8}?[省市县区])?政府工作报告/;
const issued = /(?:印发|出台|发布|下发)(?:了|又|已|过)?/;
const named =
  /^(?!《|一系列|多项|多个|系列|相关|有关|\d|[一二三四五六七八九十两]+[个项份条])(?:[\u4e00-\u9fff“”（）、—-]|\d){6,46}?(?:方案|意见|办法|行动计划|规划|若干措施|条例|工作要点)(?![\u4e00-\u9fff])/;

/** Every document title in the text, in order. A title inside another (印发《…》的通知) is a part of it. Pure. */
export function titlesIn(text: string, outline: Outline, sentences: readonly Sentence[]): Title[] {
  const found: Title[] = [];
  const free = (span: Span) => !found.some((one) => overlaps(one, span));
  const add = (title: Title) => {
    if (free(title)) found.push(title);
  };
  if (outline.title) for (const one of ownTitle(text, outline.title)) add(one);
  for (const block of outline.blocks) {
    if (block.type === 'item') {
      // A number on a line of its own belongs to the title on the line above.
      const alone = new RegExp(`^\\s*${documentNumber.source}`).exec(text.slice(block.title.start, block.title.end));
      const above =
        alone && found.find((one) => one.end <= block.title.start && text.slice(one.end, block.title.start).trim() === '');
      const number = alone && { start: block.title.start + alone[0].search(/\S/), end: block.title.start + alone[0].length };
      if (above && !above.number) above.number = number;
      else if (!alone) add(listedTitle(text, block.title));
    }
    if (block.type === 'paragraph' && wholeTitle(text, block.span)) add(listedTitle(text, withoutNumeral(text, block.span)));
    if (block.type === 'row')
      for (const cell of block.cells)
        if (/文件|政策|名称|标题|举措/.test(cell.column) && !cell.inherited)
          for (const one of cellTitles(text, cell.span)) add(one);
  }
  for (const [place, sentence] of sentences.entries())
    for (const one of runningTitles(text, sentence)) if (free(one)) found.push({ ...one, sentence: place });
  for (const one of found) if (one.sentence < 0) one.sentence = sentences.findIndex((sentence) => overlaps(sentence, one));
  return found.sort((a, b) => a.start - b.start);
}

function build(text: string, span: Span, title: Span, number: Span | null, rest: Partial<Title> = {}): Title {
  const name = text
    .slice(title.start, title.end)
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u4e00-\u9fff）”—-]) (?=[\u4e00-\u9fff（“\d—-])|(?<=\d) (?=[\u4e00-\u9fff—-])/g, ' ')
    .trim();
  return {
    ...span,
    title,
    name,
    number,
    bare: false,
    alias: false,
    genre: genreOf(name) ?? '其他',
    draft: draft.test(name),
    sentence: -1,
    listed: false,
    ...rest,
  };
}

/** An entry of a list: issuers, title with or without 《》, number in brackets. A meeting's name ends before its verb. */
export function listedTitle(text: string, span: Span): Title {
  const whole = text.slice(span.start, span.end);
  const number = numberIn(text, span);
  const opening = number && /[（([]\s*$/.test(text.slice(span.start, number.start)) ? number.start - 1 : number?.start;
  const end = opening ?? span.end;
  const quoted = outer(text, { start: span.start, end });
  const last = quoted.at(-1);
  const after = last ? text.slice(last.end, end) : '';
  const title =
    last &&
    quoted.length === 1 &&
    !/的(?:通知|通告|公告|函|意见)/.test(after) &&
    !/关于(?:印发|发布|公布|转发)$/.test(text.slice(span.start, last.start))
      ? { start: last.start + 1, end: last.end - 1 }
      : trimmed(text, { start: span.start, end });
  const meeting = quoted.length === 0 && /^.{2,40}?(?:工作会议|会议|座谈会|推进会)/.exec(whole);
  const short =
    meeting && !genreOf(text.slice(title.start, title.end)) ? { start: span.start, end: span.start + meeting[0].length } : title;
  const genre = meeting && short !== title ? { genre: '会议' } : {};
  return build(text, span, withoutSeveral(text, short), number ? { start: number.start, end: number.end } : null, {
    listed: true,
    ...genre,
  });
}

/** The last number in a span. Without a bracket around it its letters begin after the title's last word: …的通知临政办字〔2021〕57号. */
function numberIn(text: string, span: Span): Span | undefined {
  const last = matchesIn(text, span, documentNumber).at(-1);
  if (!last || /[（([]\s*$/.test(text.slice(span.start, last.start))) return last;
  const words = text.slice(last.start, last.end);
  const lead =
    /^.*(?:通知|意见|方案|办法|决定|公告|通告|规划|计划|措施|》|\s)(?=[\u4e00-\u9fff]{2,}\s*[〔[［【（])/.exec(words)?.[0]
      .length ?? 0;
  return { start: last.start + lead, end: last.end };
}

/** Of several issuers before 关于 the title keeps none; a single one is part of it. */
function withoutSeveral(text: string, title: Span): Span {
  const whole = text.slice(title.start, title.end);
  const at = whole.indexOf('关于') >= 0 ? whole.indexOf('关于') : whole.search(/(?<=[厅局委部行府室])印发/);
  const before = whole.slice(0, Math.max(at, 0)).trim();
  if (at <= 0 || !/[\s、]/.test(before)) return title;
  return { start: title.start + at, end: title.end };
}

const numeral = /^\s*(?:\d+[.、]|（\d+）|[一二三四五六七八九十]+、|[●▲■◆•])\s*/;

/** A line that is nothing but a title, without 《》. */
function wholeTitle(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end).replace(numeral, '');
  return (
    words.length > 12 &&
    words.length < 120 &&
    /关于/.test(words) &&
    !/[。；！？《]/.test(words.replace(/《[^》]*》/g, '')) &&
    genreOf(words) !== undefined &&
    /^[\u4e00-\u9fff（）]{2,40}?关于|^关于/.test(words)
  );
}

function withoutNumeral(text: string, span: Span): Span {
  return { start: span.start + (numeral.exec(text.slice(span.start, span.end))?.[0].length ?? 0), end: span.end };
}

/** The title of a source that is itself a document, or speaks of one in 《》. */
function ownTitle(text: string, span: Span): Title[] {
  const whole = text.slice(span.start, span.end);
  const quoted = outer(text, span);
  if (quoted.length > 0 && !/关于(?:印发|发布|公布|转发)《/.test(whole))
    return quoted
      .map((one) => build(text, one, { start: one.start + 1, end: one.end - 1 }, null))
      .filter((one) => genreOf(one.name) && !isAlias(one.name));
  const number = numberIn(text, span);
  const bare = number ? whole.slice(0, number.start - span.start).replace(/[（(\s]+$/, '') : whole;
  return genreOf(bare) && (/关于/.test(bare) || bare.length > 10) && !/[？！，。]/.test(bare) ? [listedTitle(text, span)] : [];
}

function cellTitles(text: string, span: Span): Title[] {
  const whole = text.slice(span.start, span.end);
  if (/《/.test(whole) || documentNumber.test(whole) || genreOf(whole)) {
    if (outer(text, span).length < 2)
      return [listedTitle(text, span)].filter((one) => genreOf(one.name) || one.number || one.genre === '会议');
  }
  return [];
}

/** Titles inside a sentence. */
function runningTitles(text: string, sentence: Sentence): Title[] {
  const found: Title[] = [];
  const taken = (span: Span) => found.some((one) => overlaps(one, span));
  const numberAfter = (end: number) => {
    const match = bracketedNumber.exec(text.slice(end, end + 60));
    if (!match?.[1]) return { end, number: null };
    const start = end + match[0].indexOf(match[1]);
    return { end: end + match[0].length, number: { start, end: start + match[1].length } };
  };
  for (const { start, end } of matchesIn(text, sentence, about)) {
    if (/《[^》]*$/.test(text.slice(sentence.start, start))) continue;
    const nested = /《/.test(text.slice(start, end));
    const after = numberAfter(end);
    const issuer = /(?:政府|厅|局|委|办|部|办公室)$/.test(text.slice(sentence.start, start).trimEnd());
    if (!after.number && !(issuer && (nested || /的/.test(text.slice(start, end))))) continue;
    const from = issuer ? issuerStart(text, sentence.start, start) : start;
    found.push(build(text, { start: from, end: after.end }, withoutSeveral(text, { start: from, end }), after.number));
  }
  for (const quote of outer(text, sentence)) {
    if (taken(quote)) continue;
    const title = { start: quote.start + 1, end: quote.end - 1 };
    const name = text.slice(title.start, title.end);
    const after = numberAfter(quote.end);
    const alias = isAlias(name);
    if (!after.number && !alias && (!genreOf(name) || isPeriodical(text, name, quote))) continue;
    found.push(build(text, { start: quote.start, end: after.end }, title, after.number, { alias: alias && !after.number }));
  }
  for (const { start, end } of matchesIn(text, sentence, report))
    if (!taken({ start, end }) && /^(?:提出|指出|明确|强调|中|，|写入|里|首次|显示)/.test(text.slice(end, end + 4)))
      found.push(build(text, { start, end }, { start, end }, null));
  for (const { start, end } of matchesIn(text, sentence, documentNumber)) {
    const bracket = /[（(]\s*$/.test(text.slice(sentence.start, start));
    if (taken({ start, end }) || !bracket) continue;
    const before = /(?<noun>[\u4e00-\u9fff]{0,14}?(?:方案|意见|通知|办法|计划|规划|措施))[（(]\s*$/.exec(
      text.slice(sentence.start, start),
    );
    const noun = before?.groups?.['noun']?.replace(/^.*?(?:制定了?|印发了?|出台了?|发布了?|据此)/, '') ?? '';
    const from = start - 1 - noun.length;
    const title = noun ? { start: from, end: start - 1 } : { start, end };
    if (!noun) continue;
    found.push(build(text, { start: from, end: end + 1 }, title, { start, end }, { bare: true }));
  }
  for (const { end } of matchesIn(text, sentence, issued)) {
    const match = named.exec(text.slice(end, Math.min(end + 60, sentence.end)));
    const dated = /年|月/.test(text.slice(sentence.start, end));
    const span = match && { start: end, end: end + match[0].length };
    if (span && dated && !taken(span)) found.push(build(text, span, span, null));
  }
  return found;
}

/** Outermost 《…》 in a span. */
function outer(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = -1;
  for (let at = span.start; at < span.end; at++) {
    const sign = text.charAt(at);
    if (sign === '《' && depth++ === 0) start = at;
    if (sign === '》' && depth > 0 && --depth === 0) found.push({ start, end: at + 1 });
  }
  return found;
}

/** 《意见》, 《行动计划》, 《推进机制》: a genre with at most a few letters before it and no matter of its own. */
export function isAlias(name: string): boolean {
  return (
    name.length <= 7 &&
    /^(?:若干|实施|指导|管理|工作|行动|推进|三年|产业|总体|专项|发展|认定|暂行|建设|联动|征求)*(?:意见|方案|通知|办法|计划|规划|纲要|报告|措施|机制|细则|规则|要点|决定|条例|通告|公告|规定|意见稿|建议|目录|名单)$/.test(
      name,
    )
  );
}

function isPeriodical(text: string, name: string, quote: Span): boolean {
  if (besidePeriodical.test(text.slice(quote.end, quote.end + 6))) return true;
  return (
    periodical.test(name) ||
    /(?:文章|论文|一文|专著|一书|著有|来源：?)$/.test(text.slice(Math.max(0, quote.start - 4), quote.start))
  );
}

/** Where the names of issuers before `at` begin: back to a comma, a verb or the sentence's start. */
function issuerStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  const cut = Math.max(
    ...[...before.matchAll(/[，：。；、《》“”]|依据|根据|按照|落实|贯彻|日前|近日|，由|转发|\d日/g)].map(
      ({ index, 0: sign }) => index + sign.length,
    ),
    0,
  );
  return from + cut;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s、，]/.test(text.charAt(start))) start++;
  while (end > start && /[\s，。（(]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
