import { bracketed, width } from '../mend/characters.ts';
import { isAttribution, isCaption, isDateAlone, isFinished, isPart, keyOf, leadingMark, numbering } from '../mend/shapes.ts';
import type { Line } from './page.ts';
import type { HeadingRank, Recogniser } from './pieces.ts';

/** A line over the text that it names: 【政策】, ◆ 广东相关政策文件, 一、基础与问题, or a short line without a stop. */
export const heading: Recogniser = (page, at) => {
  const [line, next] = [page.lines[at], page.lines[at + 1]];
  if (!line || line.row) return undefined;
  const rank = isPart(line.text) ? 'part' : next ? rankOf(line, next) : undefined;
  return rank ? { next: at + 1, pieces: [{ kind: 'heading', span: line.span, rank }] } : undefined;
};

/** The longest heading, in full-width characters. */
const longest = 45;

function rankOf({ text }: Line, next: Line): HeadingRank | undefined {
  const mark = leadingMark(text);
  if (/[。；，、：]$/u.test(text) || width(text) > longest) return undefined;
  if (mark) return /^[-–•·*]/u.test(mark) || (leadingMark(next.text) === mark && !/^[◆➤▍]/u.test(mark)) ? undefined : 'mark';
  if (/^【[^】]+】./u.test(text) && !keyOf(text)) return 'mark';
  if (/^附(?:件|录)?\s*\d*[：:]/u.test(text)) return 'mark';
  const own = numbering(text);
  if (own) return !/。/u.test(text) && numbering(next.text)?.style !== own.style && !isFinished(text) ? 'number' : undefined;
  return isPlainHeading(text, next) ? 'plain' : undefined;
}

function isPlainHeading(text: string, next: Line): boolean {
  if (/[。；]/u.test(text) || width(text) > 32 || bracketed(text) || isDateAlone(text) || keyOf(text) || isCaption(text))
    return false;
  if (isAttribution(text) || isAttribution(next.text) || (bracketed(next.text) && !isDateAlone(next.text))) return false;
  return (
    next.row || isFinished(next.text) || width(next.text) > 48 || isDateAlone(next.text) || numbering(next.text) !== undefined
  );
}
