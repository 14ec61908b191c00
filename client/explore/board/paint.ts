import type { Point } from '../../map/grids.ts';
import type { Palette } from '../../map/palette.ts';
import { type Pen, write } from '../../map/pen.ts';
import type { Sight } from './sight.ts';

/** Circles smaller than this bear no sign and no badge. */
export const legible = 7;

/** The lines of years, below all marks. */
export function paintUnder(context: CanvasRenderingContext2D, { guides, width, height }: Sight, palette: Palette): void {
  context.clearRect(0, 0, width, height);
  context.strokeStyle = palette['line-strong'];
  context.lineWidth = 1;
  context.fillStyle = palette['ink-3'];
  context.font = `11px ${palette.font}`;
  context.textAlign = 'start';
  let last = Number.NEGATIVE_INFINITY;
  for (const { x, label } of guides) {
    context.globalAlpha = 0.6;
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, 0);
    context.lineTo(Math.round(x) + 0.5, height);
    context.stroke();
    context.globalAlpha = 1;
    if (x - last < 34) continue;
    context.fillText(label, x + 4, 14);
    last = x;
  }
}

/** Signs, rings, badges and words, above all marks. */
export function paintOver(context: CanvasRenderingContext2D, sight: Sight, palette: Palette): void {
  context.clearRect(0, 0, sight.width, sight.height);
  context.textAlign = 'center';
  for (const { at, size, glyph, on, dashed, chosen, pinned } of sight.nodes) {
    if (dashed) {
      context.setLineDash([2.5, 2]);
      ring(context, at, size - 0.7, palette['line-control'], 1.4);
      context.setLineDash([]);
    }
    if (chosen) ring(context, at, size + 4, palette.accent, 2);
    if (pinned) nail(context, at, size, palette.ink);
    if (size < legible) continue;
    context.font = `10px ${palette.font}`;
    context.fillStyle = palette[on];
    context.fillText(glyph, at.x, at.y + 3.6);
  }
  const pen = (size: number, weight: number, ink: string): Pen => ({
    context,
    font: palette.font,
    ink,
    halo: palette.paper,
    weight,
    size,
    room: Number.POSITIVE_INFINITY,
  });
  for (const { words, x, y, size } of sight.words) write(pen(size, 400, palette['ink-2']), words, { x, y });
  for (const { words, x, y, size, bold } of sight.names) write(pen(size, bold ? 700 : 400, palette.ink), words, { x, y });
  for (const { size, at, fresh, badge } of sight.nodes) {
    if (size < legible) continue;
    if (fresh > 0) tag(context, at, size, `+${fresh}`, 1, palette);
    if (badge !== '') tag(context, at, size, badge, -1, palette);
  }
}

function ring(context: CanvasRenderingContext2D, { x, y }: Point, size: number, colour: string, width: number): void {
  context.beginPath();
  context.arc(x, y, size, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** What is pinned has a nail at its lower left. */
function nail(context: CanvasRenderingContext2D, { x, y }: Point, size: number, ink: string): void {
  const [head, foot] = [size * 0.8, size * 0.8 + 6];
  context.beginPath();
  context.moveTo(x - head, y + head);
  context.lineTo(x - foot, y + foot);
  context.strokeStyle = ink;
  context.lineWidth = 1.6;
  context.stroke();
  context.beginPath();
  context.arc(x - head, y + head, 2.8, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
}

/** Where a number beside a circle stands: at its right in ink, at its left on the ground. */
export function tagBox({ x, y }: Point, size: number, words: string, side: 1 | -1) {
  const width = 9 + words.length * 5;
  return { left: x + side * size * 0.95 - width / 2, top: y - size * 0.95 - 6.5, width, height: 13 };
}

function tag(context: CanvasRenderingContext2D, at: Point, size: number, words: string, side: 1 | -1, palette: Palette): void {
  const { left, top, width, height } = tagBox(at, size, words, side);
  context.beginPath();
  context.roundRect(left, top, width, height, height / 2);
  context.fillStyle = side > 0 ? palette.ink : palette.surface;
  context.fill();
  if (side < 0) {
    context.strokeStyle = palette['line-control'];
    context.lineWidth = 1;
    context.stroke();
  }
  context.font = `700 9.5px ${palette.font}`;
  context.fillStyle = side > 0 ? palette.paper : palette.ink;
  context.fillText(words, left + width / 2, top + 10);
}
