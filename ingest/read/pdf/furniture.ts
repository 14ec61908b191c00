import type { Line } from './lines.ts';

/** A page number; the day, title, address and number that a browser prints around a page. */
const ofThePage =
  /^(?:[—–―\-－·•]*\s*\d{1,4}\s*[—–―\-－·•]*|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4}|\d{1,4}[/.年-]\d{1,2}[/.月-]\d{1,4}日?,?\s+(?:[上下]午)?\d{1,2}:\d{2}.*|(?:https?|file):\/\/\S+(?:\s+\d+\s*\/\s*\d+)?)$/u;

/** At most so many lines stand over or under the text of a page. */
const deepest = 2;

/**
 * The lines of each page without what belongs to the page and not to the text: numbers, and heads and feet that stand on
 * another page at the same place with the same words. All of these stand apart from the text.
 * @param pitch from one line of running text to the next
 */
export function withoutFurniture(pages: readonly (readonly Line[])[], pitch: number): Line[][] {
  const edges = pages.map((lines) => [...edgeOf(lines, pitch, 1), ...edgeOf(lines, pitch, -1)]);
  return pages.map((lines, at) => {
    const recurs = (line: Line) => edges.some((others, page) => page !== at && others.some((other) => isSame(line, other)));
    const dropped = new Set(edges[at]?.filter((line) => ofThePage.test(line.text) || recurs(line)));
    return lines.filter((line) => !dropped.has(line));
  });
}

/** The lines from the top (`step` 1) or the foot (-1) of a page down to the first gap. */
function edgeOf(lines: readonly Line[], pitch: number, step: 1 | -1): Line[] {
  const ordered = step === 1 ? lines : [...lines].reverse();
  for (let count = 1; count <= deepest; count++) {
    const [inner, outer] = [ordered[count], ordered[count - 1]];
    if (outer && (!inner || Math.abs(inner.y - outer.y) > 1.35 * pitch)) return ordered.slice(0, count);
  }
  return [];
}

const isSame = (a: Line, b: Line): boolean =>
  Math.abs(a.y - b.y) < 0.5 * a.size && a.text.replace(/\d+/g, '#') === b.text.replace(/\d+/g, '#');
