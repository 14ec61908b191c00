/** Characters that stand next to one another in a source. `start` is the UTF-16 offset of the first. */
export interface Piece {
  source: string;
  start: number;
  text: string;
}

/** A text as it is compared: Chinese characters alone, each with its place. */
export interface Folded {
  text: string;
  places: readonly { piece: number; offset: number }[];
  pieces: readonly Piece[];
}

/** Ends every run: no text that is compared holds it. */
export const barrier = '\n';

/** Signs that two tellings of the same words may differ in: 一链一图、一链一策 and “一链一图”“一链一策”. */
const transparent = /[\s、"'“”‘’「」『』《》〈〉（）()【】[\]·—-]/u;
const chinese = /\p{Script=Han}/u;

/**
 * Folds pieces for comparison. Quotation marks, brackets and spaces are passed over; other signs, digits and Latin letters end a
 * run, as do the given names (of the policy, of regions, of sources), which anyone who speaks of the matter must use.
 * @param groups pieces of one group are read on as one text, as a cell that a page break has cut
 */
export function fold(groups: readonly (readonly Piece[])[], names: readonly string[]): Folded {
  const masked = nameMask(names);
  const pieces = groups.flat();
  const places: Folded['places'][number][] = [];
  let text = '';
  let piece = -1;
  const end = () => {
    text += barrier;
    places.push({ piece, offset: 0 });
  };
  for (const group of groups) {
    for (const { text: raw } of group) {
      piece += 1;
      const hidden = masked(raw);
      for (let offset = 0; offset < raw.length; offset++) {
        const sign = raw[offset] ?? '';
        if (chinese.test(sign) && !hidden.has(offset)) {
          text += sign;
          places.push({ piece, offset });
        } else if (hidden.has(offset) || !transparent.test(sign)) end();
      }
    }
    end();
  }
  return { text, places, pieces };
}

/** Tells which offsets of a text belong to one of the names. */
function nameMask(names: readonly string[]): (text: string) => ReadonlySet<number> {
  const wanted = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return () => new Set();
  const any = new RegExp(wanted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
  return (text) => new Set([...text.matchAll(any)].flatMap((found) => Array.from(found[0], (_, index) => found.index + index)));
}

/** Where the characters `from` to `to` of a folded text stand in their sources: one piece of a source for each that they touch. */
export function unfold({ places, pieces }: Folded, from: number, to: number): Piece[] {
  const touched = new Map<number, { first: number; last: number }>();
  for (const { piece, offset } of places.slice(from, to)) {
    const known = touched.get(piece);
    touched.set(piece, { first: Math.min(known?.first ?? offset, offset), last: Math.max(known?.last ?? offset, offset) });
  }
  return [...touched].flatMap(([index, { first, last }]) => {
    const piece = pieces[index];
    return piece ? [{ source: piece.source, start: piece.start + first, text: piece.text.slice(first, last + 1) }] : [];
  });
}
