import { marks } from '../core/marks.ts';
import { type DateText, dateWords, yearWords } from '../core/words.ts';
import type { View } from '../core/view.ts';
import type { Fit } from './grids.ts';
import type { Palette } from './palette.ts';
import type { Scene, TileScene } from './scene.ts';
import type { Tile } from './tiles.ts';

/** The words that tiles need, from the locale. */
export interface TileText extends DateText {
  notInSources: string;
  noProvincialRecord: string;
  planOnly: string;
}

/** What a tile says: its name, and what is known of its date. Nothing before the first answer but the name. */
export function tileWords(scene: TileScene, grid: Fit['grid'], lang: View['lang'], text: TileText, known: boolean): { name: string; date: string } {
  const { tile, adopter, partly, mark } = scene;
  const small = grid.id === 'narrow';
  const name = `${small && mark === 'like' ? '≈' : ''}${nameOf(tile, lang, small)}`;
  if (!known) return { name, date: '' };
  if (!adopter) return { name, date: small ? '—' : partly ? text.noProvincialRecord : text.notInSources };
  if (small) return { name, date: yearWords(adopter) };
  return { name, date: mark === 'plan' ? text.planOnly : dateWords(adopter, text) };
}

export function nameOf(tile: Tile, lang: View['lang'], small = false): string {
  if (lang === 'zh') return tile.zh;
  return small ? tile.code : tile.en;
}

/** Paints names and dates above the ties, with a halo in the tile's own colour, so that no tie strikes out a word. */
export function paintWords(
  context: CanvasRenderingContext2D,
  scene: Scene,
  palette: Palette,
  { lang, text, known }: { lang: View['lang']; text: TileText; known: boolean },
): void {
  const { grid, scale } = scene.fit;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.lineJoin = 'round';
  context.textAlign = grid.align;
  for (const tile of scene.tiles) {
    const { box, mark, tone, adopter } = tile;
    const style = marks[mark];
    const lit = style.ground === 'tone' && tone !== undefined;
    const halo = lit ? palette[tone] : style.ground === 'clear' ? palette.paper : palette[style.ground === 'sunken' ? 'sunken' : 'surface'];
    const ink = lit ? palette[`on-${tone}`] : mark === 'none' ? palette['ink-3'] : palette.ink;
    const quiet = lit || style.reached ? ink : palette['ink-3'];
    const words = tileWords(tile, grid, lang, text, known);
    const room = box.width - 2 * grid.inset * scale;
    const x = grid.align === 'left' ? box.x + grid.inset * scale : box.x + box.width / 2;
    const pen = { context, halo, font: palette.font, room };
    write({ ...pen, ink, weight: style.strong ? 700 : 400, size: grid.name.size * scale }, words.name, x, box.y + grid.name.baseline * scale);
    write({ ...pen, ink: quiet, weight: 400, size: grid.date.size * scale }, words.date, x, box.y + grid.date.baseline * scale);
    if (grid.id === 'wide' && mark === 'like')
      write({ ...pen, ink, weight: 400, size: 18 * scale }, '≈', x, box.y + 38 * scale);
    if (grid.id === 'wide' && adopter?.disputed) diamond(context, box.x + 78 * scale, box.y + 54 * scale, scale, quiet, halo);
  }
}

interface Pen {
  context: CanvasRenderingContext2D;
  halo: string;
  ink: string;
  font: string;
  weight: number;
  size: number;
  /** Pixels that the words may take: they are set smaller, then narrower, until they fit. */
  room: number;
}

function write({ context, halo, ink, font, weight, size, room }: Pen, words: string, x: number, y: number): void {
  if (words === '') return;
  context.font = `${weight} ${size}px ${font}`;
  const width = context.measureText(words).width;
  if (width > room) context.font = `${weight} ${Math.max(size * 0.72, (size * room) / width)}px ${font}`;
  context.strokeStyle = halo;
  context.lineWidth = 3;
  context.strokeText(words, x, y);
  context.fillStyle = ink;
  context.fillText(words, x, y);
}

/** ◇: the sources give two dates. */
function diamond(context: CanvasRenderingContext2D, x: number, y: number, scale: number, ink: string, halo: string): void {
  const reach = 4 * scale;
  context.beginPath();
  context.moveTo(x, y - reach);
  context.lineTo(x + reach, y);
  context.lineTo(x, y + reach);
  context.lineTo(x - reach, y);
  context.closePath();
  context.fillStyle = halo;
  context.strokeStyle = halo;
  context.lineWidth = 4;
  context.stroke();
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.2;
  context.stroke();
}
