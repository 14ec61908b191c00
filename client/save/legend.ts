import { type MarkName, signs } from '../core/marks.ts';
import { type TieKind, tieKinds } from '../core/tie.ts';
import { toneLabel, tones } from '../core/tones.ts';
import { fitGrid } from '../map/grids.ts';
import { paintTile } from '../map/ground.ts';
import type { Palette } from '../map/palette.ts';
import type { Scene } from '../map/scene.ts';
import { tieStyles } from '../map/tieStyles.ts';
import { roughWidth } from '../plan/width.ts';
import { escaped, lineSvg, n } from './marks.ts';
import { svgBrush } from './svgBrush.ts';

/** What marks mean, in words. */
export interface LegendText {
  years: string;
  marks: Record<MarkName, string>;
  ties: Record<TieKind, string>;
}

const row = 20;
const sample = { width: 22, height: 14 };
const told: readonly MarkName[] = ['on', 'vague', 'maybe', 'like', 'later', 'undated', 'plan', 'without', 'below', 'none'];

/** The tones of years, and the marks and kinds of tie that the picture has, in lines of a width. */
export function legendSvg(
  scene: Scene,
  palette: Palette,
  text: LegendText,
  width: number,
): { elements: string[]; height: number } {
  const { brush, elements } = svgBrush('l');
  let [x, y] = [0, 0];
  const next = (own: number) => {
    if (x > 0 && x + own > width) [x, y] = [0, y + row];
    const at = x;
    x += own;
    return at;
  };
  const label = (words: string, at: number) =>
    elements.push(`<text x="${n(at)}" y="${n(y + 11)}" font-size="11" fill="${palette['ink-2']}">${escaped(words)}</text>`);
  label(text.years, next(roughWidth(text.years, 11) + 12));
  tones.forEach(({ name }, index) => {
    const words = toneLabel(index);
    const at = next(24 + roughWidth(words, 11) + 12);
    brush.fillStyle = palette[name];
    brush.fillRect(at, y + 1, 18, 11);
    label(words, at + 22);
  });
  [x, y] = [0, y + row];
  const seen = new Set([...scene.tiles.map(({ mark }) => mark), ...(scene.plan?.targets ?? []).map(({ mark }) => mark)]);
  const fit = fitGrid(826, 560);
  for (const mark of told.filter((one) => seen.has(one))) {
    const words = text.marks[mark];
    const at = next(sample.width + 6 + roughWidth(words, 11) + 16);
    paintTile(brush, { box: { x: at, y, ...sample }, mark, tone: 't2020' }, fit, palette);
    const sign = signs[mark];
    if (sign) {
      const middle = `x="${n(at + sample.width / 2)}" y="${n(y + 12)}" text-anchor="middle"`;
      elements.push(`<text ${middle} font-size="13" fill="${palette.ink}">${sign}</text>`);
    }
    label(words, at + sample.width + 6);
  }
  const kinds = new Set(scene.ties.map(({ tie }) => tie.kind));
  for (const kind of tieKinds.filter((one) => kinds.has(one))) {
    const words = text.ties[kind];
    const at = next(40 + 6 + roughWidth(words, 11) + 16);
    const { dash, end, colour, widths } = tieStyles[kind];
    const [a, b] = [
      { x: at, y: y + 7 },
      { x: at + 40, y: y + 7 },
    ];
    elements.push(lineSvg({ a, b, bend: 0, width: widths[1], dash, end, ink: palette[colour], rim: 0 }));
    label(words, at + 46);
  }
  return { elements, height: y + row };
}
