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
  for (const line of lines) {
    const reason = numbers.has(line) ? 'page number' : heads.has(line) ? 'running head' : undefined;
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

function isPageNumber(line: PrintedLine, next: PrintedLine | undefined): boolean {
  if (line.cells) return false;
  return decorated.test(line.text) || (bare.test(line.text) && line.gap && (next === undefined || next.gap));
}

/** Lines that recur, but for their digits, three times or more beside a page number or a page feed. */
function runningHeads(lines: readonly PrintedLine[], numbers: ReadonlySet<PrintedLine>): Set<PrintedLine> {
  const edges = new Map<string, PrintedLine[]>();
  lines.forEach((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const edge = line.feed || after?.feed || (before && numbers.has(before)) || (after && numbers.has(after));
    if (!edge || numbers.has(line) || line.cells || line.width > 40) return;
    const key = line.text.replace(/\d+/g, '#');
    edges.set(key, [...(edges.get(key) ?? []), line]);
  });
  return new Set([...edges.values()].filter((group) => group.length >= 3).flat());
}
