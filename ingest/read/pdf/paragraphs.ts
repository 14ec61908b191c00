import { type Body, sameSize } from './body.ts';
import type { Line } from './lines.ts';

const indent = '\u3000\u3000';
/** A line that starts so begins something, though nothing else shows it. */
const numbered =
  /^(?:[（(][\d一二三四五六七八九十]{1,4}[）)]|[\d一二三四五六七八九十]{1,3}[、.．](?!\d)|第[一二三四五六七八九十\d]{1,4}[章节条]|[①-⑳●○■□◆◇▪•※【])/u;

/**
 * Lines as paragraphs. A line goes on from the one before where that one is full and this one begins at the margin; it
 * begins a paragraph, and gets its two blanks, where it is set in or apart, or the one before ends early. Where the page does not tell
 * (its first line, a number at the margin) the line stands by itself, and mending decides.
 */
export function paragraphsOf(lines: readonly Line[], body: Body): string[] {
  const out: string[] = [];
  let last: Line | undefined;
  /** The first line of the paragraph that `last` is in. */
  let head: Line | undefined;
  for (const line of lines) {
    const apart = last !== undefined && line.y - last.y > 1.35 * body.pitch * Math.max(1, line.size / body.size);
    if (apart) out.push('');
    if (last && head && !apart && goesOn(head, last, line, body)) {
      const before = out.pop() ?? '';
      out.push(`${before}${/[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(line.text) ? ' ' : ''}${line.text}`);
    } else {
      out.push(`${apart || begins(last, line, body) ? indent : ''}${line.text}`);
      head = line;
    }
    last = line;
  }
  return out;
}

function goesOn(head: Line, last: Line, line: Line, body: Body): boolean {
  if (!sameSize(line.size, last.size)) return false;
  if (numbered.test(line.text)) return false;
  const title = line.size > 1.12 * body.size && isCentred(line, body);
  if (title && (isCentred(last, body) || isFull(last, line, body))) return true;
  if (!isFull(last, line, body)) return false;
  const set = (line.left - body.left) / line.size;
  // The text of a numbered point may be set in under its first line.
  const hanging = numbered.test(head.text) && line.left - head.left > 0.7 * line.size && line.left - head.left < 5 * line.size;
  return set < 1.2 || (hanging && (last === head || Math.abs(line.left - last.left) < 0.4 * line.size));
}

function begins(last: Line | undefined, line: Line, body: Body): boolean {
  const set = (line.left - body.left) / line.size > 1.2;
  if (!last) return set && !isCentred(line, body);
  if (isCentred(line, body) && isCentred(last, body) && sameSize(line.size, last.size)) return false;
  const level = Math.abs(line.left - last.left) < 0.4 * line.size;
  // Two lines set in alike, the first of them full: two paragraphs, or one that is set in as a whole.
  if (set && level && isFull(last, line, body)) return false;
  return set || !isFull(last, line, body);
}

/** Whether what begins the next line, a word or number or one character with its punctuation, had no room in this one. */
function isFull(line: Line, next: Line, body: Body): boolean {
  const unit = /^(?:[A-Za-z0-9.%-]+|[“‘《（〔【]*.)[，。、；：！？）》”’】〕]*/u.exec(next.text)?.[0] ?? '';
  const width = [...unit].reduce((sum, char) => sum + (/[\x20-\x7e]/.test(char) ? 0.55 : 1), 0);
  return body.right - line.right < (width + 0.35) * line.size;
}

/** As far from the left margin as from the right one, and not just set in. */
function isCentred({ left, right, size }: Line, body: Body): boolean {
  const [before, after] = [left - body.left, body.right - right];
  return before > 2.4 * size && Math.abs(before - after) < 1.5 * size;
}
