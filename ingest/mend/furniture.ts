import type { Dropped } from './clean.ts';
import type { PrintedLine } from './lines.ts';

const decorated =
  /^(?:[—–―\-－~·•]+\s*\d{1,4}\s*[—–―\-－~·•]+|第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|[Pp]age\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/u;
const bare = /^\d{1,3}$/;

/**
 * Takes the furniture of the page out of a text: page numbers alone on their line, and the heads and feet that recur beside
 * them or at a page feed. A bare number counts as a page number where a blank line stands on both sides.
 */
export function clearFurniture(lines: readonly PrintedLine[]): { lines: PrintedLine[]; dropped: Dropped[] } {
  const numbers = new Set(lines.filter((line, at) => isPageNumber(line, lines[at + 1])));
  const heads = runningHeads(lines, numbers);
  const kept: PrintedLine[] = [];
  const dropped: Dropped[] = [];
  let [gap, feed] = [false, false];
  for (const [at, line] of lines.entries()) {
    const reason = numbers.has(line)
      ? 'page number'
      : heads.has(line) || isGoingOn(line, lines[at + 1])
        ? 'running head'
        : undefined;
    if (reason) {
      dropped.push({ start: line.start, end: line.end, reason });
      gap = true;
      feed ||= line.feed;
      continue;
    }
    kept.push(gap ? { ...line, gap: true, feed: feed || line.feed } : line);
    [gap, feed] = [false, false];
  }
  return { lines: kept, dropped };
}

/** 续表, 附表（续）, （接上页）: says over the rows of a new page that the table goes on. */
function isGoingOn(line: PrintedLine, next: PrintedLine | undefined): boolean {
  return !line.cells && next?.cells != null && goingOn.test(line.text);
}

const goingOn =
  /^[（(【]?\s{0,4}(?:续(?:上)?(?:附)?表|(?:附?表|附件)\s{0,4}[\d一二三四五六七八九十]{0,4}\s{0,4}[（(]续[）)]|[接续]上[页表])\s{0,4}[\d一二三四五六七八九十]{0,4}\s{0,4}[）)】]?[：:]?$/u;

function isPageNumber(line: PrintedLine, next: PrintedLine | undefined): boolean {
  if (line.cells) return false;
  return decorated.test(line.text) || (bare.test(line.text) && line.gap && (next === undefined || next.gap));
}

/** Lines that recur three times or more, the same but for their digits, beside a page number or a page feed save the first. */
function runningHeads(lines: readonly PrintedLine[], numbers: ReadonlySet<PrintedLine>): Set<PrintedLine> {
  const groups = new Map<string, { lines: PrintedLine[]; edges: number }>();
  lines.forEach((line, at) => {
    if (numbers.has(line) || line.cells || line.width > 40) return;
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const edge = line.feed || after?.feed || (before && numbers.has(before)) || (after && numbers.has(after));
    const key = line.text.replace(/\d+/g, '#');
    const group = groups.get(key) ?? { lines: [], edges: 0 };
    groups.set(key, { lines: [...group.lines, line], edges: group.edges + (edge ? 1 : 0) });
  });
  return new Set(
    [...groups.values()]
      .filter((group) => group.lines.length >= 3 && group.edges >= group.lines.length - 1)
      .flatMap((group) => group.lines),
  );
}
