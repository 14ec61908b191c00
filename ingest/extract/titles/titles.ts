import type { Span } from '../../mend/clean.ts';
import type { Outline } from '../../outline/blocks.ts';
import { bylineOf } from '../experts/byline.ts';
import { overlaps, type Sentence } from '../sentences.ts';
import { cellTitles, listedTitle } from './listed.ts';
import { ownTitle, wholeTitle, withoutNumeral } from './own.ts';
import { runningTitles } from './running.ts';
import { build, documentNumber, type Title } from './title.ts';

/** Every document title in the text, in order. A title inside another (印发《…》的通知) is a part of it. Pure. */
export function titlesIn(text: string, outline: Outline, sentences: readonly Sentence[]): Title[] {
  const found: Title[] = [];
  const free = (span: Span) => !found.some((one) => overlaps(one, span));
  const add = (title: Title) => {
    if (free(title)) found.push(title);
  };
  const head = outline.asides.find(
    ({ span, reason }) => reason === 'front matter' && aloneNumber.test(text.slice(span.start, span.end)),
  );
  // A letter carries its number under its head, above its title.
  if (outline.title)
    for (const one of ownTitle(text, outline.title))
      add(one.listed && !one.number && head ? { ...one, number: inside(text, head.span) } : one);
  for (const block of outline.blocks) {
    if (block.type === 'item') {
      // A number on a line of its own belongs to the title on the line above.
      const alone = new RegExp(`^\\s*(?:（[\\d一二三四五六七八九十]+）|\\d+[.、])?\\s*${documentNumber.source}`).exec(
        text.slice(block.title.start, block.title.end),
      );
      const above =
        alone && found.find((one) => one.end <= block.title.start && text.slice(one.end, block.title.start).trim() === '');
      const number = alone && {
        start: block.title.start + (/^\s*(?:（[\d一二三四五六七八九十]+）|\d+[.、])?\s*/.exec(alone[0])?.[0].length ?? 0),
        end: block.title.start + alone[0].length,
      };
      if (above && !above.number) above.number = number;
      // （4）某办发〔2021〕49号: an entry that is a number and no title.
      else if (number && text.slice(number.end, block.title.end).replace(/[（）\s]/g, '') === '')
        add(build(text, number, number, number, { bare: true, listed: true }));
      else if (
        !alone &&
        !/^（.*）$/.test(text.slice(block.title.start, block.title.end).trim()) &&
        !bylineOf(text.slice(block.title.start, block.title.end))
      )
        add(listedTitle(text, block.title));
    }
    if (block.type === 'paragraph' && wholeTitle(text, block.span)) add(listedTitle(text, withoutNumeral(text, block.span)));
    if (block.type === 'row')
      for (const cell of block.cells)
        if (ofDocuments(cell.column, text.slice(cell.span.start, cell.span.end)) && !cell.inherited)
          for (const one of cellTitles(text, cell.span)) add(one);
  }
  for (const [place, sentence] of sentences.entries())
    for (const one of runningTitles(text, sentence)) if (free(one)) found.push({ ...one, sentence: place });
  for (const block of outline.blocks) {
    // A row that holds a measure and no document rests on the meeting that it tells of.
    const inside = block.type === 'row' ? found.filter((one) => one.start >= block.span.start && one.end <= block.span.end) : [];
    const [first] = inside;
    if (first?.genre === '会议' && inside.length === 1) first.listed = true;
  }
  for (const one of found) if (one.sentence < 0) one.sentence = sentences.findIndex((sentence) => overlaps(sentence, one));
  return found.sort((a, b) => a.start - b.start);
}

/** A column of documents, or one of what was done where the cell gives a title. */
const ofDocuments = (column: string, words: string) =>
  /文件|政策|名称|标题|举措/.test(column) || (/做法|进展|动作|依据/.test(column) && /《/.test(words));

const aloneNumber = new RegExp(`^\\s*（?${documentNumber.source}）?\\s*$`);

/** The number without the brackets around it. */
function inside(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (/^[\s（]*/.exec(words)?.[0].length ?? 0);
  return { start, end: span.start + words.lastIndexOf('号') + 1 };
}
