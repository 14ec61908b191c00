import { bracketed, unclosed, width } from './characters.ts';
import { isCard } from './fields.ts';
import {
  isDistribution,
  isFinished,
  isHeadingMark,
  isNumberAlone,
  isPart,
  isTitleLike,
  keyOf,
  leadingMark,
  numbering,
  startsAnew,
} from './shapes.ts';

/** Where a cut may be: the line so far, the one that may go on from it, and what stands around. */
export interface Seam {
  before: string;
  after: string;
  /** The line behind `after`; empty at the end. */
  beyond: string;
  /** `before` is the first line of the text. */
  first: boolean;
  /** Styles of numbers and signs whose lines are headings in this text. */
  headings: ReadonlySet<string>;
}

/** A printed line of full width is at least this long, in full-width characters; a shorter one ends where its text ends. */
export const shortLine = 24;
const longHeading = 28;
/** How a sentence begins, and how none goes on. */
const opening = /^(?:近日|日前|近年来|今年|去年|目前|当前|记者|本报讯|据|为(?!主|辅|止)|\d{4}年|\d{1,2}月\d{1,2}日|《)/u;

/**
 * Whether the two sides of a break show by themselves that they are one: a sign that begins no line, half a date, half a
 * range, an open bracket or quotation mark, the number of a title.
 */
export function isTorn(before: string, after: string): boolean {
  if (/^[，。、；：！？）〕》】”’」』％%]/u.test(after)) return true;
  if (halfDate(before, after)) return true;
  if (startsAnew(after) || isFinished(before)) return false;
  if (unclosed(before).length > 0) return true;
  if (isNumberAlone(after)) return isTitleLike(before) && !/号）?$/u.test(before);
  if (/^[—–~～-]+\d/u.test(after)) return /\d年?$/u.test(before);
  return /^的|^等(?!级|待)/u.test(after);
}

/**
 * Whether print cut a line in two: a page break, or a break where the paper ends. Beside what is torn, a sentence that is not
 * finished goes on in a line that does not begin anew.
 */
export function isCut(seam: Seam): boolean {
  const { before, after } = seam;
  if (
    isPart(before) ||
    isCard(before) ||
    (isImprint(before) && !/^(?:印发|发布|公布|出台|下发|制定|召开|举行|发文|联合|的)/u.test(after))
  )
    return false;
  if (isTorn(before, after)) return true;
  if (startsAnew(after) || isFinished(before) || isNumberAlone(after)) return false;
  if (bracketed(after)) return /[.．…·]{2}$/u.test(before) && /^（\d{1,3}）$/u.test(after);
  if (bracketed(before) || isSpeaker(before) || numbering(after)) return false;
  const key = keyOf(before);
  if (key && /时间|日期|文号|字号|机关|机构|单位/u.test(key.key)) return false;
  if (width(after) === 1 || isDistribution(before)) return width(before) >= shortLine;
  const style = styleOf(before);
  // 第一，第二， number the sentences of running text.
  return style && style !== '第一，' ? styledCut(seam, style) : plainCut(seam);
}

/** 张三（某大学研究员）: who says what stands below. */
const isSpeaker = (text: string): boolean => /^[\p{Script=Han}·]{2,4}（[^（）]{6,}）$/u.test(text);

/** 某某办公室 2024年3月11日: who made the text, and when. */
const isImprint = (text: string): boolean =>
  /^[^，。；：、\d]{4,34}(?:办公室|办公厅|政府|管委会|委员会|小组|[局厅委会部社报网院]|中心)\s*\d{4}年\d{1,2}月\d{1,2}日$/u.test(
    text,
  );

/** What a line shares with its siblings: the style of its number, or the sign before it. */
export function styleOf(text: string): string | undefined {
  return numbering(text)?.style ?? leadingMark(text)?.trim();
}

function halfDate(before: string, after: string): boolean {
  if ((/\d$/.test(before) && /^年/u.test(after)) || /^月(?!度|均)|^日(?!本|前|均|常|益|报)/u.test(after))
    return /\d$/.test(before);
  return /\d{4}年(?:\d{1,2}月)?$|\d{1,2}月$/u.test(before) && /^\d{1,2}[月日]/u.test(after);
}

const sentences = (text: string): boolean => /[。；！？]/u.test(text);

/** A line with a number or a sign before it: the title of an entry, a heading, a point of a list, or a paragraph. */
function styledCut({ before, after, beyond, headings }: Seam, style: string): boolean {
  if (keyOf(beyond) && !isTitleLike(before)) return true;
  if (sentences(before)) return true;
  // 企业招工难、留人 | 难。: a few characters that close a sentence.
  if (/[，、]/u.test(before) && isFinished(after) && width(after) <= 3) return true;
  if (isTitleLike(before)) return false;
  const [own, next] = [numbering(before), numbering(beyond)];
  if (own && next?.style === style && next.value === own.value + 1 && !isFinished(after)) return width(before) >= shortLine - 4;
  if (/[、，和与及的]$/u.test(before) && width(before) >= shortLine - 4) return true;
  if (width(before) < shortLine || !isFinished(after)) return false;
  if (!headings.has(style)) return !isHeadingMark(style) || width(before) >= longHeading;
  return width(before) >= longHeading && /\d/.test(style) && /，/u.test(before);
}

function plainCut({ before, after, first }: Seam): boolean {
  if (/[，、]$/u.test(before)) return true;
  if (width(before) < shortLine) return false;
  if (!isFinished(after) && width(after) < shortLine) return false;
  if (isTitleLike(before)) return false;
  const headline = !/[，。；、]/u.test(before);
  return !(headline && (first || opening.test(after) || /\p{Script=Han} \p{Script=Han}/u.test(before)));
}
