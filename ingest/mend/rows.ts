import { unclosed, width } from './characters.ts';
import type { PrintedLine } from './lines.ts';
import type { LogicalLine } from './logical.ts';
import { isFinished, isNumberAlone, isTitleLike, numbering, startsAnew } from './shapes.ts';

const wholeDate = /^\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?$|^\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?$/u;

/** A cell of fewer full-width characters fits on one line of its column, and is not cut without showing it. */
const shortCell = 9;

/** The same words in the same cells, whatever the spaces: the header that a new page repeats. */
export const sameRow = (a: readonly string[], b: readonly string[]): boolean =>
  a.map((cell) => cell.replace(/\s/g, '')).join('\t') === b.map((cell) => cell.replace(/\s/g, '')).join('\t');

/** Whether the text of a cell was cut and goes on in the one below: 《南京市推动产业链高质量发展 | 工作方案》. */
function cellGoesOn(above: string, below: string): boolean {
  if (above === '' || below === '') return false;
  if (/^[，。、；：！？）〕》】”’」』％%]/u.test(below)) return true;
  if (unclosed(above).length > 0) return !/[。！？]$/u.test(above);
  if (wholeDate.test(above) || wholeDate.test(below)) return wholeDate.test(above + below) && !wholeDate.test(below);
  if (isFinished(above)) return false;
  if (isNumberAlone(below)) return !/号）?$/u.test(above);
  if (isTitleLike(above) || /[）》”]$/u.test(above)) return /^[的及和与]/u.test(below);
  return width(above) >= shortCell;
}

/**
 * Whether a row is the rest of the one above, which a page break cut: its leading cell is empty and every cell with text
 * goes on from the cell above. After a page break a row with nothing but the long text of its last cell is a rest too,
 * though the cut fell between two sentences.
 */
export function isRest(above: readonly string[], row: readonly string[], afterBreak: boolean): boolean {
  if (row[0] !== '' || row.length > above.length) return false;
  const filled = row.flatMap((cell, at) => (cell === '' ? [] : [at]));
  if (filled.length === 0) return false;
  if (filled.every((at) => cellGoesOn(above[at] ?? '', row[at] ?? ''))) return true;
  // Each row of the table has its number: what a page break leaves without one is the rest of the row above.
  if (afterBreak && /^\d{1,3}$/.test(above[0] ?? '') && filled.every((at) => above[at] !== '' && !/[）)]$/u.test(row[at] ?? '')))
    return true;
  return afterBreak && row.length >= 3 && filled.length === 1 && filled[0] === row.length - 1;
}

/** A row that lacks cells, over a line that has just these: its last cell runs over two printed lines. */
export function fillsRow(row: LogicalLine, line: PrintedLine, columns: number): boolean {
  const count = line.cells?.length ?? 0;
  return count > 0 && !line.gap && row.cells.length < columns && row.cells.length + count - 1 <= columns;
}

/** A line without tabs under a row that goes on from its last cell: right under it whatever is unfinished, else what was cut. */
export function underRow(row: LogicalLine, line: PrintedLine, next: PrintedLine | undefined): boolean {
  if (startsAnew(line.text) || isHeading(line)) return false;
  const above = row.texts.at(-1) ?? '';
  if (!line.gap) return above !== '' && !isFinished(above);
  // Behind a page break: the table goes on right under a few characters, or the words close a sentence.
  const between = next?.cells?.length === row.cells.length && !next.gap && width(line.text) < shortCell;
  return cellGoesOn(above, line.text) && (between || isFinished(line.text));
}

/** 四、专家观点 */
const isHeading = ({ text, width: room }: PrintedLine): boolean =>
  numbering(text) !== undefined && !isFinished(text) && room <= shortCell * 2;

/** A short line right over a row whose first cell can only be its end: 内蒙古 over 自治区 → 2021年 → …. */
export function startsRow(line: PrintedLine, next: PrintedLine | undefined): boolean {
  if (line.cells || !next?.cells || next.gap) return false;
  return width(line.text) <= 10 && /^(?:自治区|自治州|省|市|州|县|区)\t/u.test(next.text);
}
