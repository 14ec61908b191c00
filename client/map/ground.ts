import { type Mark, marks } from '../core/marks.ts';
import type { Brush } from '../picture/brush.ts';
import { paintUnderPlan } from '../plan/paint.ts';
import type { Box, Fit } from './grids.ts';
import type { Palette } from './palette.ts';
import type { Scene, TileScene } from './scene.ts';

/**
 * Paints the grounds of the tiles. `progress` from 0 to 1 fades from the scene before to this one, so that a region
 * lights up; only tiles that differ are drawn twice.
 */
export function paintGround(context: Brush, scene: Scene, palette: Palette, before?: Scene, progress = 1): void {
  if (scene.plan) paintUnderPlan(context, scene.plan, scene.fit.width, palette);
  scene.tiles.forEach((tile, index) => {
    const old = before?.tiles[index];
    const changes = progress < 1 && old !== undefined && (old.mark !== tile.mark || old.tone !== tile.tone);
    if (changes) paintTile(context, old, scene.fit, palette);
    context.globalAlpha = changes ? progress : 1;
    if (changes) clear(context, tile.box, palette);
    paintTile(context, tile, scene.fit, palette);
    context.globalAlpha = 1;
  });
  for (const { box, selected } of scene.tiles) if (selected) frame(context, box, scene.fit, palette);
}

/** One tile, or a sample of it. */
export function paintTile(
  context: Brush,
  { box, mark, tone }: Pick<TileScene, 'box' | 'mark' | 'tone'>,
  fit: Fit,
  palette: Palette,
): void {
  const style = marks[mark];
  const colour = tone ? palette[tone] : palette.surface;
  path(context, box, fit);
  if (style.ground !== 'clear') {
    context.fillStyle = style.ground === 'tone' ? colour : palette[style.ground];
    context.fill();
  }
  if (style.stripes)
    stripe(context, box, fit, style.ground === 'tone' ? palette.paper : colour, style.ground === 'tone' ? 0.32 : 0.5);
  outline(context, box, style, tone, fit, palette);
}

/** Lines at 45° over the tile, cut at its edge. */
function stripe(context: Brush, box: Box, { grid, scale }: Fit, colour: string, alpha: number): void {
  const before = context.globalAlpha;
  context.save();
  context.clip();
  context.globalAlpha = before * alpha;
  context.strokeStyle = colour;
  context.lineWidth = grid.stripe.width * scale;
  const every = grid.stripe.every * scale * Math.SQRT2;
  context.beginPath();
  for (let x = box.x - box.height; x < box.x + box.width; x += every) {
    context.moveTo(x, box.y + box.height);
    context.lineTo(x + box.height, box.y);
  }
  context.stroke();
  context.restore();
}

function outline(context: Brush, box: Box, mark: Mark, tone: TileScene['tone'], fit: Fit, palette: Palette): void {
  const pale = mark.ground === 'tone' && (tone === 't2021' || tone === 't2022' || tone === 't2023');
  if (mark.outline === 'none' && !pale) return;
  const width = pale ? 0.75 : mark.outline === 'strong' ? 1.5 : 1;
  const inside = width / 2;
  path(context, { x: box.x + inside, y: box.y + inside, width: box.width - width, height: box.height - width }, fit);
  context.lineWidth = width;
  context.strokeStyle =
    mark.outline === 'strong' ? palette.t2020 : mark.outline === 'thin' ? palette['line-strong'] : palette['line-control'];
  context.setLineDash(mark.outline === 'dashed' ? [3, 2.5] : []);
  context.stroke();
  context.setLineDash([]);
}

/** The red frame of what is selected stands off the tile, so that it does not touch the tone. */
function frame(context: Brush, box: Box, fit: Fit, palette: Palette): void {
  const off = 2 * Math.min(1, fit.scale);
  path(context, { x: box.x - off, y: box.y - off, width: box.width + 2 * off, height: box.height + 2 * off }, fit, 1.5);
  context.lineWidth = 2;
  context.strokeStyle = palette.accent;
  context.stroke();
}

function clear(context: Brush, box: Box, palette: Palette): void {
  context.fillStyle = palette.paper;
  context.fillRect(box.x, box.y, box.width, box.height);
}

function path(context: Brush, box: Box, { grid, scale }: Fit, more = 0): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, grid.radius * scale + more);
}
