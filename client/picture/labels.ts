import type { Point } from '../map/grids.ts';
import { takenPlaces } from './taken.ts';

/** A word that wants a place near a point of the screen. */
export interface Wish {
  id: string;
  words: string;
  at: Point;
  /** Pixels from the point to where the word may begin; 0 lies on the point itself. */
  reach: number;
  size: number;
  bold: boolean;
  /** Higher ones choose first. */
  weight: number;
}

export interface Label extends Wish {
  /** The middle of the word's baseline. */
  x: number;
  y: number;
}

/**
 * Words that meet neither one another nor a circle: each below its point, else above, right or left of it, else not at all.
 * The heavier first; those of the same weight in the order of their ids, so that the same picture has the same words.
 * @param circles of all marks in sight
 * @param widthOf pixels that words take
 * @param most words there may be
 */
export function placed(
  wishes: readonly Wish[],
  circles: readonly (Point & { size: number })[],
  widthOf: (wish: Wish) => number,
  room: { width: number; height: number },
  most = 400,
): Label[] {
  const taken = takenPlaces();
  for (const { x, y, size } of circles) taken.add({ left: x - size, top: y - size, right: x + size, bottom: y + size });
  const labels: Label[] = [];
  const sorted = [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const wish of sorted.slice(0, most * 4)) {
    if (labels.length >= most) break;
    const half = widthOf(wish) / 2;
    for (const place of placesFor(wish, half)) {
      // At the edge of the picture a word stands aside rather than be cut.
      const y = place.y;
      const x = held(place.x, half + 4, room.width - half - 4);
      if (Math.abs(x - place.x) > half) continue;
      const rect = { left: x - half - 2, top: y - wish.size, right: x + half + 2, bottom: y + wish.size * 0.3 };
      const outside = rect.right < 0 || rect.left > room.width || rect.bottom < 0 || rect.top > room.height;
      if (outside || !taken.free(rect)) continue;
      taken.add(rect);
      labels.push({ ...wish, x, y });
      break;
    }
  }
  return labels;
}

const held = (value: number, least: number, most: number) => (least > most ? value : Math.min(most, Math.max(least, value)));

function placesFor({ at, reach, size }: Wish, half: number): Point[] {
  const middle = at.y + size * 0.35;
  if (reach === 0) return [{ x: at.x, y: middle }];
  return [
    { x: at.x, y: at.y + reach + size },
    { x: at.x, y: at.y - reach - size * 0.3 },
    { x: at.x + reach + half + 2, y: middle },
    { x: at.x - reach - half - 2, y: middle },
  ];
}

/** Room of a name that stands at its circle, in half signs: a Chinese one takes two. */
const most = 24;
const full = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u;

/** A name that is too long for the picture ends in an ellipsis; the table and the panel have the whole. */
export function shortened(name: string, longest = most): string {
  let room = longest;
  let out = '';
  for (const sign of name) {
    room -= full.test(sign) ? 2 : 1;
    if (room < 0) return `${out}…`;
    out += sign;
  }
  return out;
}
