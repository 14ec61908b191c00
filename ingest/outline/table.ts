import { width } from '../mend/characters.ts';
import { isCaption, isColumnWord, isFinished, leadingMark, numbering } from '../mend/shapes.ts';
import type { Cell, TableRow } from './blocks.ts';
import { type Line, type Page, within } from './page.ts';
import type { Piece, Recogniser } from './pieces.ts';

/** A table with the caption above it: each row is a block, whose empty leading cells stand for those above. */
export const table: Recogniser = (page, at) => {
  const line = page.lines[at];
  const caption = line && !line.row && page.lines[at + 1]?.row && isCaptionLine(line) ? line : undefined;
  const first = caption ? at + 1 : at;
  if (!page.lines[first]?.row) return undefined;
  const pieces: Piece[] = caption ? [{ kind: 'aside', span: caption.span, reason: 'table caption' }] : [];
  let columns: string[] = [];
  let above: Cell[] = [];
  let next = first;
  for (let row = page.lines[next]; row?.row; row = page.lines[++next]) {
    const texts = row.text.split('\t');
    if (isHeader(page, texts, next === first)) {
      columns = texts;
      above = [];
      pieces.push({ kind: 'aside', span: row.span, reason: 'table header' });
      continue;
    }
    above = cellsOf(row, columns, above);
    const draft: Omit<TableRow, 'index' | 'context'> = {
      type: 'row',
      caption: caption?.span ?? null,
      cells: above,
      span: row.span,
    };
    pieces.push({ kind: 'block', draft });
  }
  return { next, pieces };
};

function isCaptionLine({ text }: Line): boolean {
  return (
    isCaption(text) || (!isFinished(text) && !leadingMark(text) && !numbering(text) && width(text) <= 40 && !/^【/u.test(text))
  );
}

/** A header names columns by known words, or it is the row that page breaks repeat. */
function isHeader(page: Page, texts: readonly string[], first: boolean): boolean {
  if (texts.some((text) => text === '' || width(text) > 12)) return false;
  const known = texts.filter((text) => isColumnWord(text)).length;
  const repeated = page.clean.dropped.some(
    ({ reason, start, end }) => reason === 'repeated table header' && same(page.clean.source.slice(start, end), texts),
  );
  return repeated || known * 2 > texts.length || (first && known * 2 === texts.length);
}

const same = (row: string, texts: readonly string[]): boolean => row.replace(/\s/g, '') === texts.join('').replace(/\s/g, '');

function cellsOf(row: Line, columns: readonly string[], above: readonly Cell[]): Cell[] {
  let at = 0;
  let leading = true;
  return row.text.split('\t').map((text, index) => {
    const own = { column: columns[index] ?? '', span: within(row, at, at + text.length), inherited: false };
    at += text.length + 1;
    leading &&= text === '';
    const upper = above[index];
    return leading && upper && upper.span.end > upper.span.start ? { ...own, span: upper.span, inherited: true } : own;
  });
}
