import type { Span } from '../mend/clean.ts';
import { isCard } from '../mend/fields.ts';
import type { Item } from './blocks.ts';
import { printedDate } from './dates.ts';
import { type Line, within } from './page.ts';
import type { Piece, Recogniser } from './pieces.ts';

interface Field {
  key: string;
  value: Span;
  words: string;
}

const placed = /^(?:所属)?(?:地区|区域|省份|城市|地点)$/u;
const titled = /^(?:文件|文件名称|政策|政策文件|标题)$/u;
const timed = /时间|日期/u;

/** Whether an entry is the card of the paragraphs under it: its keys give their place, day and document. */
export const isCardItem = (keys: Item['keys']): boolean => keys.some(({ key }) => placed.test(key));
export const isPlaceKey = (key: string): boolean => placed.test(key);

/**
 * A card over a brief: | 地区：… | 时间：… | 文件：《…》 | 文号：…. With a document it is that document's entry; without one the
 * place is a paragraph, from which those under it inherit.
 */
export const card: Recogniser = (page, at) => {
  const line = page.lines[at];
  if (!line || line.row || !isCard(line.text)) return undefined;
  const fields = fieldsIn(line);
  const place = fields.find(({ key }) => placed.test(key));
  if (!place) return undefined;
  const day = fields.find(({ key, words }) => timed.test(key) && printedDate(words));
  const date = day && printedDate(day.words);
  const pieces: Piece[] = [
    {
      kind: 'dateline',
      span: null,
      media: [],
      date:
        day && date ? { span: { start: day.value.start + date.start, end: day.value.start + date.end }, edtf: date.edtf } : null,
    },
  ];
  const document = fields.find(({ key, words }) => titled.test(key) && /(?:^|》)[^《》]*《[^》]{4,}》/u.test(words));
  const number = fields.find(({ key, words }) => /文号|字号/u.test(key) && /\d号/u.test(words));
  if (document) {
    const end = number && number.value.start > document.value.end ? number.value.end : document.value.end;
    const keys = fields.filter((field) => field !== document && field !== number).map(({ key, value }) => ({ key, value }));
    pieces.push({
      kind: 'block',
      draft: { type: 'item', number: '', title: { ...document.value, end }, keys, body: [], span: line.span },
    });
  } else pieces.push({ kind: 'block', draft: { type: 'paragraph', span: place.value } });
  return { next: at + 1, pieces };
};

function fieldsIn(line: Line): Field[] {
  return [...line.text.matchAll(/[^|｜]+/gu)].flatMap(({ 0: field, index }) => {
    const found = /^(?<key>\p{Script=Han}{2,6})：\s*(?<words>\S.*)$/u.exec(field.trim());
    const { key, words } = found?.groups ?? {};
    if (!key || !words) return [];
    const from = index + field.lastIndexOf(words);
    return [{ key, words, value: within(line, from, from + words.length) }];
  });
}
