import type { Span } from '../../mend/clean.ts';
import { genreOf } from '../lexicon/genres.ts';
import { listedTitle, numberIn } from './listed.ts';
import { isAlias, outer } from './quotes.ts';
import { build, type Title } from './title.ts';

const numeral = /^\s*(?:\d+[.、]|（\d+）|[一二三四五六七八九十]+、|[●▲■◆•])\s*/;

/** A line that is nothing but a title, without 《》. */
export function wholeTitle(text: string, span: Span): boolean {
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

export function withoutNumeral(text: string, span: Span): Span {
  return { start: span.start + (numeral.exec(text.slice(span.start, span.end))?.[0].length ?? 0), end: span.end };
}

/** The title of a source that is itself a document, or speaks of one in 《》. */
export function ownTitle(text: string, span: Span): Title[] {
  const whole = text.slice(span.start, span.end);
  const quoted = outer(text, span);
  if (quoted.length > 0 && !/关于(?:印发|发布|公布|转发)《/.test(whole))
    return quoted
      .map((one) => build(text, one, { start: one.start + 1, end: one.end - 1 }, null))
      .filter((one) => genreOf(one.name) && !isAlias(one.name));
  const number = numberIn(text, span);
  const bare = number ? whole.slice(0, number.start - span.start).replace(/[（(\s]+$/, '') : whole;
  return genreOf(bare) &&
    (/关于/.test(bare) || bare.length > 10) &&
    !/[？！，。]|写入|写进|多地|出炉|亮相|解读|观察|综述/.test(bare)
    ? [listedTitle(text, span)]
    : [];
}
