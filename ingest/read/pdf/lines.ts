import type { Fragment } from './content.ts';

/** A run of a line that no wide gap breaks. */
export interface Segment {
  text: string;
  left: number;
  right: number;
}

/** What stands on one base line, from left to right. */
export interface Line extends Segment {
  y: number;
  /** Of the font that most of it is set in. */
  size: number;
  segments: Segment[];
}

/** From how many characters' width, over what the line leaves between all of its characters, a gap parts columns, and words. */
export const gaps = { column: 1.2, chinese: 0.2, latin: 0.15 };

/** A raised or sunk number is set smaller than this part of its line. */
const small = 0.9;

/** Fragments as lines, from the top down. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  const rows: Fragment[][] = [];
  // The largest first: a raised number joins the line that it belongs to.
  for (const fragment of [...fragments].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const row = rows.find(([first]) => first && onLine(first, fragment));
    if (row) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(lineOf).sort((a, b) => a.y - b.y || a.left - b.left);
}

/** Whether a fragment stands on the base line of another that is at least as large, or is raised or sunk from it. */
function onLine(base: Fragment, other: Fragment): boolean {
  const shift = Math.abs(other.y - base.y);
  return shift < 0.3 * other.size || (other.size < small * base.size && shift < 0.5 * base.size);
}

function lineOf(row: readonly Fragment[]): Line {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const size = sizeOf(sorted);
  const segments: Segment[] = [];
  const usual = usualGap(sorted, size);
  let last: Fragment | undefined;
  for (const fragment of sorted) {
    // Bold type is printed twice by some programs, a hair apart.
    if (last && last.text === fragment.text && fragment.x - last.x < 0.3 * size) continue;
    const text = raised(fragment, sorted, size);
    const gap = last ? (fragment.x - last.x - last.width) / size - usual : 0;
    const segment = segments.at(-1);
    if (!last || !segment || gap >= gaps.column) segments.push({ text, left: fragment.x, right: fragment.x + fragment.width });
    else {
      segment.text += blank(segment.text, text, gap) + text;
      segment.right = Math.max(segment.right, fragment.x + fragment.width);
    }
    last = fragment;
  }
  for (const segment of segments) segment.text = closedUp(segment.text).trim();
  const y = sorted.find((one) => one.size === size)?.y ?? 0;
  const [left, right] = [segments[0]?.left ?? 0, segments.at(-1)?.right ?? 0];
  return { text: segments.map(({ text }) => text).join('  '), left, right, y, size, segments };
}

/** The size in which most characters of a line are set. */
function sizeOf(row: readonly Fragment[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of row) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 1;
}

/** A small number above the base line is a note's or a power: 100¹. */
function raised({ text, size, y }: Fragment, row: readonly Fragment[], main: number): string {
  const base = row.find((one) => one.size === main)?.y ?? y;
  if (size >= small * main || y > base - 0.15 * main || !/^\d+$/.test(text.trim())) return text;
  return text.trim().replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

const isHan = (char: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char);

function blank(before: string, after: string, gap: number): string {
  return gap >= (isHan(before.slice(-1)) || isHan(after.charAt(0)) ? gaps.chinese : gaps.latin) ? ' ' : '';
}

/** What the setting of the line leaves between one character and the next. */
function usualGap(row: readonly Fragment[], size: number): number {
  const found = row.slice(1).flatMap((fragment, at) => {
    const before = row[at];
    const gap = before ? (fragment.x - before.x - before.width) / size : gaps.column;
    return gap < gaps.column && isHan(before?.text.slice(-1) ?? '') && isHan(fragment.text.charAt(0)) ? [gap] : [];
  });
  return found.length < 5 ? 0 : Math.max(0, found.sort((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0);
}

/** Without the blanks of letter-spacing: where most of the characters have one between them, none is meant. */
function closedUp(text: string): string {
  const pair = /(?<=[\p{Script=Han}，。、；：]) ?(?=[\p{Script=Han}，。、；：])/gu;
  const between = text.match(pair) ?? [];
  const spaced = between.filter((found) => found === ' ').length;
  return between.length >= 5 && spaced > between.length / 2 ? text.replace(pair, '') : text;
}
