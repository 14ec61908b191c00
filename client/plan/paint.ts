import { marks } from '../core/marks.ts';
import type { Palette } from '../map/palette.ts';
import { type Pen, write } from '../map/pen.ts';
import type { Brush } from '../picture/brush.ts';
import type { Band, Bar, Plan } from './plan.ts';

/** Names of bands and what a nation's circle bears, from the locale. */
export interface PlanText {
  bands: Record<Band, string>;
  nation: readonly [glyph: string, words: string];
}

/** What lies below ties and circles: lanes, years, the slider's line, bars, lines from cities to their provinces. */
export function paintUnderPlan(brush: Brush, plan: Plan, width: number, palette: Palette): void {
  brush.lineWidth = 1;
  brush.strokeStyle = palette['line-strong'];
  for (const { top } of plan.lanes) line(brush, [0, top + 0.5], [width, top + 0.5]);
  const bottom = plan.now?.bottom ?? 0;
  const top = plan.now?.top ?? 0;
  brush.setLineDash([1.5, 3]);
  for (const { x } of plan.years) line(brush, [x, top], [x, bottom]);
  brush.setLineDash([]);
  for (const [city, province] of plan.spokes) line(brush, [city.x, city.y], [province.x, province.y]);
  for (const bar of plan.bars) paintBar(brush, bar, palette);
  if (!plan.now) return;
  brush.strokeStyle = palette.ink;
  brush.lineWidth = 1.4;
  line(brush, [plan.now.x, plan.now.top], [plan.now.x, plan.now.bottom]);
}

function paintBar(brush: Brush, { from, to, y, look, tone, picked, after }: Bar, palette: Palette): void {
  brush.globalAlpha = after ? 0.45 : 1;
  const ink = picked ? palette.accent : tone ? palette[tone] : palette['line-control'];
  brush.beginPath();
  if (look === 'open') {
    brush.strokeStyle = picked ? palette.accent : palette['line-control'];
    brush.lineWidth = 1.4;
    brush.setLineDash([3, 2.5]);
    line(brush, [from, y], [to, y]);
    brush.setLineDash([]);
  } else if (look === 'hollow') {
    brush.strokeStyle = picked ? palette.accent : palette['line-control'];
    brush.lineWidth = 1;
    brush.roundRect(from + 1, y - 4.5, to - from - 2, 9, 1);
    brush.stroke();
  } else {
    brush.fillStyle = ink;
    brush.rect(from, y - 2.5, to - from, 5);
    brush.fill();
  }
  brush.globalAlpha = 1;
}

/** What lies above: the signs of circles, names, and what the lanes are. */
export function paintOverPlan(brush: Brush, plan: Plan, palette: Palette, { bands, nation }: PlanText): void {
  for (const mark of plan.marks) paintMark(brush, mark, palette);
  const pen = (size: number, weight: number, ink: string): Pen => {
    return { context: brush, font: palette.font, ink, halo: palette.paper, weight, size, room: Number.POSITIVE_INFINITY };
  };
  for (const { words, x, y, size, align, bold, quiet } of plan.names) {
    brush.textAlign = align;
    write(pen(size, bold ? 700 : 400, palette[quiet ? 'ink-2' : 'ink']), words, { x, y });
  }
  brush.textAlign = 'center';
  const national = plan.marks.find(({ id }) => id === '100000');
  if (national && national.size > 8)
    write({ ...pen(11, 700, palette.ink), halo: palette.surface }, nation[0], { x: national.x, y: national.y + 4 });
  brush.textAlign = 'left';
  for (const { band, top } of plan.lanes) write(pen(11, 700, palette['ink-3']), bands[band], { x: 0, y: top + 13 });
  for (const { x, label } of plan.years)
    write(pen(10.5, 400, palette['ink-3']), label, { x: x + 3, y: (plan.now?.top ?? 0) + 12 });
}

/** Stripes, dashes and rings: what fill and outline of a circle do not tell. */
function paintMark(brush: Brush, { x, y, size, mark, tone, picked }: Plan['marks'][number], palette: Palette): void {
  const { stripes, outline, ground } = marks[mark];
  if (stripes && size > 5) {
    brush.save();
    circle(brush, x, y, size - 0.6);
    brush.clip();
    brush.globalAlpha = ground === 'tone' ? 0.45 : 0.6;
    brush.strokeStyle = ground === 'tone' ? palette.paper : tone ? palette[tone] : palette['line-control'];
    brush.lineWidth = 1.3;
    for (let step = -2 * size; step < 2 * size; step += 4) line(brush, [x + step - size, y + size], [x + step + size, y - size]);
    brush.restore();
  }
  if (outline === 'dashed') {
    brush.setLineDash([2.5, 2]);
    brush.strokeStyle = palette['line-control'];
    brush.lineWidth = 1.2;
    circle(brush, x, y, size - 0.6);
    brush.stroke();
    brush.setLineDash([]);
  }
  if (!picked) return;
  brush.strokeStyle = palette.accent;
  brush.lineWidth = 2;
  circle(brush, x, y, size + 2.5);
  brush.stroke();
}

function circle(brush: Brush, x: number, y: number, radius: number): void {
  brush.beginPath();
  brush.arc(x, y, radius, 0, 2 * Math.PI);
}

function line(brush: Brush, from: readonly [number, number], to: readonly [number, number]): void {
  brush.beginPath();
  brush.moveTo(...from);
  brush.lineTo(...to);
  brush.stroke();
}
