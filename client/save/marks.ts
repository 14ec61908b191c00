import { controlOf, pointOn } from '../map/curvature.ts';
import type { Point } from '../map/grids.ts';

/** A picture as a file and its size in CSS pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** A number as SVG has it, to a tenth of a pixel. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Text that may stand in XML. */
export const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface Line {
  a: Point;
  b: Point;
  bend: number;
  width: number;
  dash: readonly number[];
  end: 'head' | 'bar';
  ink: string;
  /** Pixels from the middle of the target to where the line's end stands. */
  rim: number;
  /** The colour below it, where it passes over others. */
  casing?: string;
}

/** A curved line with its dash and end, as the pictures draw it. */
export function lineSvg({ a, b, bend, width, dash, end, ink, rim, casing }: Line): string {
  const control = controlOf(a, b, bend);
  const length = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  // Where the curve meets the rim of its target, and the way that it has there.
  const t = Math.max(0.5, 1 - (rim + 2) / length);
  const [tip, before] = [pointOn(a, control, b, t), pointOn(a, control, b, Math.max(0, t - 8 / length))];
  const turn = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const dots = dash[0] === 0;
  const stroke = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}" stroke-linecap="${dots ? 'round' : 'butt'}"`;
  const shown = trimmed(a, control, b, t);
  const head =
    end === 'bar' ? `<path d="M0-5V5" stroke="${ink}" stroke-width="1.8"/>` : `<path d="M0 0L-7-3.2V3.2Z" fill="${ink}"/>`;
  return [
    casing === undefined ? '' : `<path d="${shown}" fill="none" stroke="${casing}" stroke-width="${n(width + 3)}"/>`,
    `<path d="${shown}" fill="none" stroke="${ink}" stroke-width="${n(width)}"${stroke}/>`,
    `<g transform="translate(${n(tip.x)} ${n(tip.y)}) rotate(${n(turn)})">${head}</g>`,
  ].join('');
}

/** The part of a curve up to a share of it (de Casteljau). */
function trimmed(a: Point, control: Point, b: Point, t: number): string {
  const between = (from: Point, to: Point): Point => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
  const first = between(a, control);
  const end = pointOn(a, control, b, t);
  return `M${n(a.x)} ${n(a.y)}Q${n(first.x)} ${n(first.y)} ${n(end.x)} ${n(end.y)}`;
}
