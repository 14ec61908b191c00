import type { Line } from './lines.ts';

/** How the running text of a page, or of a whole file, is set. Units are points. */
export interface Body {
  size: number;
  left: number;
  right: number;
  /** From one line to the next. */
  pitch: number;
}

interface Extent {
  left: number;
  right: number;
}

/** Pages with fewer lines of running text are measured by the whole file. */
const enough = 10;

/**
 * Measures the lines of running text: those in the size that most characters have. Tables are set between the same margins,
 * which tells where few lines do.
 */
export function bodyOf(lines: readonly Line[], tables: readonly Extent[] = [], whole?: Body): Body {
  const size = whole?.size ?? commonSize(lines);
  const own = lines.filter((line) => sameSize(line.size, size));
  if (whole && own.length < enough) return whole;
  const rights = own.map(({ right }) => right).sort((a, b) => b - a);
  const body = {
    size,
    left: Math.min(leftOf(own, size), ...tables.map(({ left }) => left + size / 2)),
    // One line in twenty may run over, as a long word does.
    right: Math.max(rights[Math.floor(rights.length / 20)] ?? 0, ...tables.map(({ right }) => right - size / 2)),
    pitch: pitchOf(own, size),
  };
  if (!whole) return body;
  // The left page of an open book is set further left as a whole; otherwise a page of short lines has the same margins.
  const shift = body.left - whole.left;
  const shifted = Math.abs(shift) > size / 2 && Math.abs(body.right - whole.right - shift) < size;
  return shifted ? body : { ...body, left: Math.min(body.left, whole.left), right: Math.max(body.right, whole.right) };
}

/** Two sizes that a reader takes for one. */
export const sameSize = (a: number, b: number): boolean => Math.abs(a - b) < 0.08 * b;

function commonSize(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const step = Math.round(size * 2) / 2;
    sizes.set(step, (sizes.get(step) ?? 0) + text.length);
  }
  return [...sizes].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 12;
}

/** The leftmost place at which one line in eight begins: first lines of paragraphs stand further right, notes further left. */
function leftOf(lines: readonly Line[], size: number): number {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const place = lefts.find((left) => lefts.filter((other) => Math.abs(other - left) < 0.3 * size).length * 8 >= lefts.length);
  return place ?? lefts[0] ?? 0;
}

function pitchOf(lines: readonly Line[], size: number): number {
  const steps = lines
    .map(({ y }, at) => (lines[at + 1]?.y ?? 0) - y)
    .filter((step) => step > 0.9 * size && step < 4 * size)
    .sort((a, b) => a - b);
  // Paragraphs may stand apart, and most have one line in some texts: the smaller steps are those inside of one.
  return steps[Math.floor(steps.length / 5)] ?? 1.5 * size;
}
