import { width } from '../mend/characters.ts';
import { isFinished, isPart, leadingMark } from '../mend/shapes.ts';
import type { Line, Page } from './page.ts';
import type { Recogniser } from './pieces.ts';

const title = /^(?:目录|本期(?:提要|导读|要目|目录|内容|看点)|(?:内容)?提要|要目|导读|contents)[：:]?$/iu;
const pageNumber = /(?:（(\d{1,3})）|[.．…·]{2,}\s*（?(\d{1,3})）?)$/u;

/**
 * A table of contents with the summary that may stand in it: what follows 目录 or 本期提要, or three lines and more that end
 * in a page number. It says everything twice, so nothing is taken from it.
 */
export const contents: Recogniser = (page, at) => {
  const line = page.lines[at];
  if (!line) return undefined;
  const titled = title.test(line.text);
  if (!titled && !numberOf(line)) return undefined;
  let last = titled ? at : at - 1;
  let entries = 0;
  for (let place = titled ? at + 1 : at; place < page.lines.length && place - last <= 4; place++) {
    const here = page.lines[place];
    if (!here || !isEntry(page, here, place, titled)) continue;
    last = place;
    entries++;
  }
  if (entries < 3 && !titled) return undefined;
  if (entries === 0) last = summaryEnd(page, at);
  const pieces = page.lines.slice(at, last + 1).map(({ span }) => ({ kind: 'aside', span, reason: 'contents' }) as const);
  return { next: last + 1, pieces };
};

function numberOf(line: Line): number | undefined {
  if (line.row || isFinished(line.text) || width(line.text) > 60) return undefined;
  const found = pageNumber.exec(line.text);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

function isEntry(page: Page, line: Line, at: number, titled: boolean): boolean {
  if (numberOf(line) !== undefined) return true;
  if (!titled || isFinished(line.text) || line.row) return false;
  return /[^\d年]\d{1,3}$/.test(line.text) || (!isPart(line.text) && recurs(page, line, at));
}

/** Whether the words of a line come again as a line of their own: the heading that the entry points to. */
function recurs(page: Page, line: Line, at: number): boolean {
  const words = (text: string) =>
    text
      .slice(leadingMark(text)?.length ?? 0)
      .replace(/^[-\s◆●]+/u, '')
      .replace(/(?<![\s\d.．…（）()-])[\s\d.．…（）()-]+$/u, '');
  const own = words(line.text);
  return own.length > 3 && page.lines.slice(at + 1).some((other) => words(other.text) === own);
}

/** A summary without entries is the one paragraph under its title. */
function summaryEnd(page: Page, at: number): number {
  const next = page.lines[at + 1];
  return next && !next.row && isFinished(next.text) ? at + 1 : at;
}
