import { controlOf, pointOn } from '../../map/curvature.ts';
import type { Palette } from '../../map/palette.ts';
import { legible, tagBox } from './paint.ts';
import type { LinkSight, Sight } from './sight.ts';

const n = (value: number) => String(Math.round(value * 10) / 10);
const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What is in sight as SVG with live text: the same marks in the same places. */
export function svgOf(sight: Sight, palette: Palette, title: string): string {
  const { width, height } = sight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${escaped(palette.font)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...sight.guides.map(
      ({ x, label }) =>
        `<path d="M${n(x)} 0V${n(height)}" stroke="${palette['line-strong']}"/><text x="${n(x + 4)}" y="14" font-size="11" fill="${palette['ink-3']}">${escaped(label)}</text>`,
    ),
    ...sight.links.map((link) => lineOf(link, palette)),
    ...sight.nodes.map((node) => circleOf(node, palette)),
    ...[...sight.words, ...sight.names].map(
      ({ words, x, y, size, bold }) =>
        `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="middle" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(words)}</text>`,
    ),
    ...sight.nodes.map((node) => tagsOf(node, palette)),
    '</svg>',
  ].join('\n');
}

function lineOf({ a, b, bend, width, dash, end, colour, rim }: LinkSight, palette: Palette): string {
  const control = controlOf(a, b, bend);
  const length = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  // Where the curve meets the rim of its target, and the way that it has there.
  const t = Math.max(0.5, 1 - (rim + 2) / length);
  const [tip, before] = [pointOn(a, control, b, t), pointOn(a, control, b, Math.max(0, t - 8 / length))];
  const turn = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const dots = dash[0] === 0;
  const stroke = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}" stroke-linecap="${dots ? 'round' : 'butt'}"`;
  const ink = palette[colour];
  const head =
    end === 'bar' ? `<path d="M0-5V5" stroke="${ink}" stroke-width="1.8"/>` : `<path d="M0 0L-7-3.2V3.2Z" fill="${ink}"/>`;
  return [
    `<path d="M${n(a.x)} ${n(a.y)}Q${n(control.x)} ${n(control.y)} ${n(b.x)} ${n(b.y)}" fill="none" stroke="${ink}" stroke-width="${n(width)}"${stroke}/>`,
    `<g transform="translate(${n(tip.x)} ${n(tip.y)}) rotate(${n(turn)})">${head}</g>`,
  ].join('');
}

type NodeSight = Sight['nodes'][number];

function circleOf({ at, size, fill, stroke, border, on, dashed, glyph, chosen }: NodeSight, palette: Palette): string {
  const [x, y] = [n(at.x), n(at.y)];
  const line = dashed
    ? `stroke="${palette['line-control']}" stroke-width="1.4" stroke-dasharray="2.5 2"`
    : `stroke="${palette[stroke]}" stroke-width="${border}"`;
  return [
    `<circle cx="${x}" cy="${y}" r="${n(size)}" fill="${palette[fill]}" ${line}/>`,
    chosen ? `<circle cx="${x}" cy="${y}" r="${n(size + 4)}" fill="none" stroke="${palette.accent}" stroke-width="2"/>` : '',
    size < legible
      ? ''
      : `<text x="${x}" y="${n(at.y + 3.6)}" font-size="10" text-anchor="middle" fill="${palette[on]}">${escaped(glyph)}</text>`,
  ].join('');
}

function tagsOf({ at, size, fresh, badge }: NodeSight, palette: Palette): string {
  if (size < legible) return '';
  const tag = (words: string, side: 1 | -1) => {
    const { left, top, width, height } = tagBox(at, size, words, side);
    const [ground, ink] = side > 0 ? [palette.ink, palette.paper] : [palette.surface, palette.ink];
    return `<rect x="${n(left)}" y="${n(top)}" width="${width}" height="${height}" rx="6.5" fill="${ground}" stroke="${palette['line-control']}"/><text x="${n(left + width / 2)}" y="${n(top + 10)}" font-size="9.5" font-weight="700" text-anchor="middle" fill="${ink}">${escaped(words)}</text>`;
  };
  return `${fresh > 0 ? tag(`+${fresh}`, 1) : ''}${badge === '' ? '' : tag(badge, -1)}`;
}
