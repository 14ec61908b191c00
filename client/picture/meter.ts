import type { Wish } from './labels.ts';

const widths = new Map<string, number>();
/** Words beyond which the oldest measurements are let go. */
const most = 20_000;
let meter: CanvasRenderingContext2D | null | undefined;

/** Pixels that words take in a font; each is measured once. */
export function widthIn(font: string): (wish: Wish) => number {
  return ({ words, size, bold }) => {
    const key = `${bold ? 700 : 400} ${size}px ${font} ${words}`;
    const before = widths.get(key);
    if (before !== undefined) return before;
    meter ??= document.createElement('canvas').getContext('2d');
    if (!meter) return words.length * size;
    meter.font = `${bold ? 700 : 400} ${size}px ${font}`;
    const { width } = meter.measureText(words);
    if (widths.size >= most) widths.clear();
    widths.set(key, width);
    return width;
  };
}
