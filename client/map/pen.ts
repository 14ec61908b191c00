import type { Brush } from '../picture/brush.ts';
import type { Point } from './grids.ts';

/** How words are written on a canvas: in ink, over a halo in the colour of their ground. */
export interface Pen {
  context: Brush;
  font: string;
  ink: string;
  halo: string;
  weight: number;
  size: number;
  /** Pixels across that the words may take. */
  room: number;
}

const haloWidth = 3;
const leading = 1.02;

/** Writes words at their baseline. What is too wide breaks at its space, else is set smaller until it fits. */
export function write(pen: Pen, words: string, { x, y }: Point): void {
  const { context, ink, halo, font, weight, size, room } = pen;
  if (words === '') return;
  context.font = `${weight} ${size}px ${font}`;
  const { width } = context.measureText(words);
  if (width > room * 1.12 && words.includes(' ')) {
    const [first = '', ...rest] = words.split(' ');
    write(pen, first, { x, y });
    write(pen, rest.join(' '), { x, y: y + size * leading });
    return;
  }
  if (width > room) context.font = `${weight} ${(size * room) / width}px ${font}`;
  context.lineJoin = 'round';
  context.strokeStyle = halo;
  context.lineWidth = haloWidth;
  context.strokeText(words, x, y);
  context.fillStyle = ink;
  context.fillText(words, x, y);
}

/** ◇ round a point: the sources give two dates. */
export function diamond({ context, ink, halo }: Pick<Pen, 'context' | 'ink' | 'halo'>, { x, y }: Point, reach: number): void {
  context.beginPath();
  context.moveTo(x, y - reach);
  context.lineTo(x + reach, y);
  context.lineTo(x, y + reach);
  context.lineTo(x - reach, y);
  context.closePath();
  context.fillStyle = halo;
  context.strokeStyle = halo;
  context.lineWidth = haloWidth + 1;
  context.stroke();
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.2;
  context.stroke();
}
