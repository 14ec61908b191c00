import type { Dropped } from './clean.ts';
import type { PrintedLine } from './lines.ts';
import { begin, extend, type LogicalLine, merge } from './logical.ts';
import { habitsOf, runsOn } from './paragraphs.ts';
import { fillsRow, isRest, sameRow, startsRow, underRow } from './rows.ts';

/** Puts together what print cut, in one pass over the printed lines. */
export function assemble(lines: readonly PrintedLine[]): { logical: LogicalLine[]; dropped: Dropped[] } {
  const logical: LogicalLine[] = [];
  const dropped: Dropped[] = [];
  const habits = habitsOf(lines);
  let header: readonly string[] = [];
  /** Lines that stood under the header and belong to its last cell, and those of them that a repetition still has to show. */
  let under: string[] = [];
  let awaited: readonly string[] = [];
  /** A page break, or a header that repeats, stands between the last row and this line. */
  let broken = false;
  lines.forEach((line, at) => {
    const whole = logical.at(-1);
    const [last, next] = [lines[at - 1], lines[at + 1]];
    broken ||= line.gap;
    if (whole?.row && line.cells) {
      const texts = line.text.split('\t');
      if (sameRow(header, texts)) {
        dropped.push({ start: line.start, end: line.end, reason: 'repeated table header' });
        [broken, awaited] = [true, under];
        return;
      }
      if (isRest(whole.texts, texts, broken)) merge(whole, line);
      else if (fillsRow(whole, line, header.length)) extend(whole, line);
      else logical.push(begin(line, true));
    } else if (whole?.row) {
      if (awaited[0] === line.text) {
        dropped.push({ start: line.start, end: line.end, reason: 'repeated table header' });
        awaited = awaited.slice(1);
        return;
      }
      const row = startsRow(line, next);
      if (!row && !line.paragraph && underRow(whole, line, next)) {
        if (sameRow(header, last?.text.split('\t') ?? [])) under = [line.text];
        merge(whole, line);
      } else logical.push(begin(line, row));
    } else if (line.cells) {
      [header, under] = [line.text.split('\t'), []];
      logical.push(begin(line, true));
    } else if (whole && last && runsOn(whole, last, line, next, logical.length === 1, habits)) merge(whole, line);
    else logical.push(begin(line, false));
    broken = false;
  });
  return { logical, dropped };
}
