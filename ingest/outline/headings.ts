import { bracketed, width } from '../mend/characters.ts';
import { isCard, isField } from '../mend/fields.ts';
import { isAttribution, isCaption, isDateAlone, isFinished, isPart, keyOf, leadingMark, numbering } from '../mend/shapes.ts';
import type { Line } from './page.ts';
import type { HeadingRank, Recogniser } from './pieces.ts';

/** A line over the text that it names: 【政策】, ◆ 广东相关政策文件, 一、基础与问题, or a short line without a stop. */
export const heading: Recogniser = (page, at) => {
  const [line, next] = [page.lines[at], page.lines[at + 1]];
  if (!line || line.row) return undefined;
  const rank = isPart(line.text) ? 'part' : next ? rankOf(line, next) : undefined;
  const style = numbering(line.text)?.style;
  // A numbered heading right over a plain one is the greater of the two.
  const over =
    rank === 'number' && heading(page, at + 1)?.pieces.some((piece) => piece.kind === 'heading' && piece.rank === 'plain');
  return rank
    ? { next: at + 1, pieces: [{ kind: 'heading', span: line.span, rank: over ? 'part' : rank, ...(style && { style }) }] }
    : undefined;
};

/** The longest heading, in full-width characters. */
const longest = 45;

function rankOf({ text }: Line, next: Line): HeadingRank | undefined {
  const mark = leadingMark(text);
  if (/[。；，、：]$/u.test(text) || width(text) > longest || (isField(text) && !/^问：/u.test(text)) || isCard(text))
    return undefined;
  if (mark) return /^[-–•·*]/u.test(mark) || (leadingMark(next.text) === mark && !/^[◆➤▍]/u.test(mark)) ? undefined : 'mark';
  if (/^【[^】]+】./u.test(text) && !keyOf(text)) return 'mark';
  if (/^附(?:件|录)?\s*\d*[：:]/u.test(text)) return 'mark';
  const own = numbering(text);
  // An entry numbered in Arabic may be no more than a title or names, which claim something: it stays a paragraph.
  if (own)
    return /^[一（第]/u.test(own.style) &&
      own.style !== '（1）' &&
      !/[。；…]/u.test(text) &&
      numbering(next.text)?.style !== own.style
      ? 'number'
      : undefined;
  return isPlainHeading(text, next) ? 'plain' : undefined;
}

function isPlainHeading(text: string, next: Line): boolean {
  if (/[。；]/u.test(text) || width(text) > 32 || bracketed(text) || isDateAlone(text) || keyOf(text) || isCaption(text))
    return false;
  if (isByline(text) || isPerson(text)) return false;
  if (isAttribution(text) || isAttribution(next.text) || (bracketed(next.text) && !isDateAlone(next.text))) return false;
  return (
    next.row || isFinished(next.text) || width(next.text) > 48 || isDateAlone(next.text) || numbering(next.text) !== undefined
  );
}

/** 张三 市委副书记、市长: a person of a list. */
const isPerson = (text: string): boolean =>
  /^(?:[^，。；：\s]{2,24}\s+)?\p{Script=Han}{2,4}\s+[\p{Script=Han}、（）]{1,30}(?:书记|[省市县区州盟旗局厅部院]长|秘书长|主任|主席|常委|委员|调研员)$/u.test(
    text,
  );

/** Names alone, or a name with a body in brackets: 曾昆¹ 李晓芃², 吕越（对外经济贸易大学国家对外开放研究院）. */
const isByline = (text: string): boolean =>
  /^[\p{Script=Han}·]{2,4}（[^（）]{4,}）$/u.test(text) ||
  /^\p{Script=Han}{2,3}[¹²³⁴-⁹]?(?: \p{Script=Han}{2,3}[¹²³⁴-⁹]?)+$/u.test(text);
