import { marks, signs } from '../core/marks.ts';
import type { Brush } from '../picture/brush.ts';
import { paintOverPlan } from '../plan/paint.ts';
import type { Palette } from './palette.ts';
import { diamond, type Pen, write } from './pen.ts';
import type { Scene, TileScene } from './scene.ts';
import { type Speech, type TileText, tileWords } from './words.ts';

/** Paints names and dates above the ties, with a halo in the tile's own colour, so that no tie strikes out a word. */
export function paintWords(context: Brush, scene: Scene, palette: Palette, speech: Speech): void {
  const { grid, scale } = scene.fit;
  if (scene.plan) {
    paintOverPlan(context, scene.plan, palette, speech.text);
    return;
  }
  context.textAlign = grid.align;
  for (const tile of scene.tiles) {
    const { box, mark, adopter } = tile;
    const words = tileWords(tile, grid, speech);
    const colours = coloursOf(tile, palette);
    const at = (baseline: number) => ({
      x: grid.align === 'left' ? box.x + grid.inset * scale : box.x + box.width / 2,
      y: box.y + baseline * scale,
    });
    const pen: Pen = { context, font: palette.font, ...colours, weight: 400, size: 0, room: box.width - 2 * grid.inset * scale };
    write({ ...pen, weight: marks[mark].strong ? 700 : 400, size: grid.name.size * scale }, words.name, at(grid.name.baseline));
    write({ ...pen, ink: colours.quiet, size: grid.date.size * scale }, words.date, at(grid.date.baseline));
    if (grid.id === 'narrow') continue;
    const sign = signs[mark];
    if (sign) write({ ...pen, size: 18 * scale }, sign, at(38));
    if (adopter?.disputed) diamond({ ...pen, ink: colours.quiet }, { x: box.x + 78 * scale, y: box.y + 54 * scale }, 4 * scale);
  }
  writeNation(context, scene, palette, speech.text);
}

/** Ink that reads on the tile's ground, the quieter one for what has not come about, and the ground itself. */
function coloursOf({ mark, tone }: TileScene, palette: Palette): { ink: string; quiet: string; halo: string } {
  const { ground, reached } = marks[mark];
  if (ground === 'tone' && tone) return { ink: palette[`on-${tone}`], quiet: palette[`on-${tone}`], halo: palette[tone] };
  const halo = palette[ground === 'clear' ? 'paper' : ground === 'sunken' ? 'sunken' : 'surface'];
  const ink = mark === 'none' ? palette['ink-3'] : palette.ink;
  return { ink, quiet: reached ? ink : palette['ink-3'], halo };
}

/** National bodies have no tile: their node says what it is. */
function writeNation(context: Brush, { nodes, fit }: Scene, palette: Palette, { nation }: TileText): void {
  const node = nodes.find(({ role, size }) => role === 'nation' && size > 0);
  if (!node) return;
  const [glyph, words] = nation;
  const pen = { context, font: palette.font, size: 11 * fit.scale, room: 96 * fit.scale };
  context.textAlign = 'center';
  write({ ...pen, ink: palette.ink, halo: palette.surface, weight: 700 }, glyph, { x: node.x, y: node.y + 4 * fit.scale });
  write({ ...pen, ink: palette['ink-2'], halo: palette.paper, weight: 400 }, words, { x: node.x, y: node.y + 26 * fit.scale });
}
