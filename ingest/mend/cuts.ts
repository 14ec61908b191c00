import { bracketed, unclosed, width } from './characters.ts';
import { isFinished, isNumberAlone, isPart, isTitleLike, keyOf, leadingMark, numbering, startsAnew } from './shapes.ts';

/** Where a cut may be: the line so far, the one that may go on from it, and what stands around. */
export interface Seam {
  before: string;
  after: string;
  /** The line behind `after`; empty at the end. */
  beyond: string;
  /** `before` is the first line of the text. */
  first: boolean;
  /** Styles of numbering whose lines are headings in this text. */
  headings: ReadonlySet<string>;
}

/** A printed line of full width is at least this long, in full-width characters; a shorter one ends where its text ends. */
export const shortLine = 24;
const longHeading = 30;

/** How a sentence begins, and how none goes on. */
const opening = /^(?:近日|日前|近年来|今年|去年|目前|当前|记者|本报讯|据|为(?!主|辅|止)|\d{4}年|\d{1,2}月\d{1,2}日|《)/u;

/**
 * Whether print cut a line in two: a page break, or a break where the paper ends. A sentence that is not finished goes on in
 * a line that does not begin anew; so do an open bracket or quotation mark, half a date, half a range, and the number of a title.
 */
export function isCut(seam: Seam): boolean {
  const { before, after } = seam;
  if (isPart(before)) return false;
  if (/^[，。、；：！？）〕》】”’」』％%]/u.test(after)) return true;
  if (halfDate(before, after)) return true;
  if (isNumberAlone(after)) return isTitleLike(before) && !/号）?$/u.test(before);
  if (startsAnew(after)) return false;
  if (isFinished(before)) return false;
  if (unclosed(before).length > 0) return true;
  if (/^[—–~～-]+\d/u.test(after)) return /\d(?:年)?$/u.test(before);
  if (bracketed(after) || bracketed(before) || numbering(after)) return false;
  if (leadingMark(before) !== undefined) return /[、，和与及的]$/u.test(before) || (sentences(before) && isFinished(after));
  const key = keyOf(before);
  if (key && /时间|日期|文号|字号|机关|机构|单位/u.test(key.key)) return false;
  // 第一，第二， number the sentences of running text.
  const own = numbering(before);
  return own && own.style !== '第一，' ? numberedCut(seam) : plainCut(seam);
}

function halfDate(before: string, after: string): boolean {
  return (
    (/\d$/.test(before) && /^年|^月(?!度)|^日(?![本前均])/u.test(after)) ||
    (/\d{4}年(?:\d{1,2}月)?$|\d{1,2}月$/u.test(before) && /^\d{1,2}[月日]/u.test(after) && !isFinished(before))
  );
}

const sentences = (text: string): boolean => /[。；！？]/u.test(text);

/** A numbered line: the title of an entry, a heading, a point of a list, or a paragraph. */
function numberedCut({ before, after, beyond, headings }: Seam): boolean {
  const own = numbering(before);
  if (keyOf(beyond) && !isTitleLike(before)) return true;
  if (sentences(before)) return true;
  if (isTitleLike(before)) return false;
  const next = numbering(beyond);
  if (own && next?.style === own.style && next.value === own.value + 1 && !isFinished(after))
    return width(before) >= shortLine - 4;
  return width(before) >= longHeading && !(own && headings.has(own.style)) && isFinished(after);
}

function plainCut({ before, after, first }: Seam): boolean {
  if (/[，、]$/u.test(before)) return true;
  if (width(before) < shortLine) return false;
  if (!isFinished(after) && width(after) < shortLine) return false;
  if (isTitleLike(before)) return false;
  const headline = !/[，。；、]/u.test(before);
  if (headline && (first || opening.test(after) || /\p{Script=Han} \p{Script=Han}/u.test(before))) return false;
  return true;
}
