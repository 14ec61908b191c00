import type { Palette } from '../../map/palette.ts';
import { escaped, lineSvg, n } from '../../save/marks.ts';
import { legible, tagBox } from './paint.ts';
import type { Sight } from './sight.ts';

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
    ...sight.links.map((link) => lineSvg({ ...link, ink: palette[link.colour] })),
    ...sight.nodes.map((node) => circleOf(node, palette)),
    ...[...sight.words, ...sight.names].map(
      ({ words, x, y, size, bold }) =>
        `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="middle" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(words)}</text>`,
    ),
    ...sight.nodes.map((node) => tagsOf(node, palette)),
    '</svg>',
  ].join('\n');
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
