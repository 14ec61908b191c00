import type { Span } from '../../mend/clean.ts';
import { genreOf } from '../lexicon/genres.ts';
import { matchesIn } from '../sentences.ts';
import { outer } from './quotes.ts';
import { build, documentNumber, type Title } from './title.ts';

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
export function numberIn(text: string, span: Span): Span | undefined {
  const last = matchesIn(text, span, documentNumber).at(-1);
  if (!last || /[（([]\s*$/.test(text.slice(span.start, last.start))) return last;
  const words = text.slice(last.start, last.end);
  const lead =
    /^.*(?:通知|意见|方案|办法|决定|公告|通告|规划|计划|措施|》|\s)(?=[\u4e00-\u9fff]{2,}\s*[〔[［【（])/.exec(words)?.[0]
      .length ?? 0;
  return { start: last.start + lead, end: last.end };
}

/** Of several issuers before 关于 the title keeps none; a single one is part of it. */
export function withoutSeveral(text: string, title: Span): Span {
  const whole = text.slice(title.start, title.end);
  const at = whole.indexOf('关于') >= 0 ? whole.indexOf('关于') : whole.search(/(?<=[厅局委部行府室])印发/);
  const before = whole.slice(0, Math.max(at, 0)).trim();
  if (at <= 0 || !/[\s、]/.test(before)) return title;
  return { start: title.start + at, end: title.end };
}

export function cellTitles(text: string, span: Span): Title[] {
  const whole = text.slice(span.start, span.end);
  if (/《/.test(whole) || documentNumber.test(whole) || genreOf(whole)) {
    if (outer(text, span).length < 2)
      return [listedTitle(text, span)].filter((one) => genreOf(one.name) || one.number || one.genre === '会议');
  }
  return [];
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s、，]/.test(text.charAt(start))) start++;
  while (end > start && /[\s，。（(]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
