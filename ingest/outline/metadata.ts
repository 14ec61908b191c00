import { width } from '../mend/characters.ts';
import type { Span } from '../mend/clean.ts';
import { isFinished } from '../mend/shapes.ts';
import type { Dateline } from './blocks.ts';
import { printedDate } from './dates.ts';
import { isMedium } from './media.ts';
import { type Line, within } from './page.ts';

/** A line of data on the article or document under it: 来源：南方日报 | 2021-06-10 | 作者：…. */
export interface Metadata {
  media: Span[];
  /** The day of publishing; the day of the document's own making only where there is no other. */
  date: Dateline | null;
}

const keyed = /^([\p{Script=Han}]{2,6})：\s*(.*)/u;
const published = /发布|发表|时间$|日期$/u;
const made = /成文|印发|发文|签发|生效|施行|实施/u;

/** Reads a line of two fields or more, parted by | or blanks, of which one is a date or a source. */
export function readMetadata(line: Line): Metadata | undefined {
  if (line.row || isFinished(line.text) || width(line.text) > 80) return undefined;
  const fields = fieldsIn(line);
  if (fields.length < 2 || !fields.every(({ key, text }) => key !== '' || printedDate(text) || isMedium(text))) return undefined;
  const media = fields
    .filter(({ key, text }) => /来源|出处/u.test(key) || (key === '' && isMedium(text)))
    .map(({ span }) => span);
  const dates = fields.flatMap(({ key, text, span }) => {
    const date = printedDate(text);
    const rank = published.test(key) && !made.test(key) ? 0 : key === '' ? 1 : 2;
    return date
      ? [{ rank, date: { span: { start: span.start + date.start, end: span.start + date.end }, edtf: date.edtf } }]
      : [];
  });
  if (media.length === 0 && dates.length === 0) return undefined;
  return { media, date: dates.sort((a, b) => a.rank - b.rank)[0]?.date ?? null };
}

function fieldsIn(line: Line): { key: string; text: string; span: Span }[] {
  const rule = line.text.includes('|') ? /[^|]+/gu : /\S+(?: \d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/gu;
  return [...line.text.matchAll(rule)].map(({ 0: field, index }) => {
    const found = keyed.exec(field.trim());
    const text = found ? (found[2] ?? '') : field.trim();
    const at = index + field.indexOf(text);
    return { key: found?.[1] ?? '', text, span: within(line, at, at + text.length) };
  });
}
