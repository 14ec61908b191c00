import { paintGround } from '../map/ground.ts';
import { paintWords } from '../map/paintWords.ts';
import type { Palette } from '../map/palette.ts';
import type { Scene } from '../map/scene.ts';
import type { Speech } from '../map/words.ts';
import { roughWidth } from '../plan/width.ts';
import { type LegendText, legendSvg } from './legend.ts';
import { type Drawing, escaped, lineSvg, n } from './marks.ts';
import { svgBrush } from './svgBrush.ts';

/** What stands around a picture on paper. */
export interface Caption {
  title: string;
  /** What the picture shows, in a sentence. */
  summary: string;
  /** How to cite it. */
  citation: string;
  legend: LegendText;
}

const margin = 24;
const looks = ['pale', 'focus', 'picked'] as const;

/** The picture as SVG with live text: the same marks in the same places, between a title and what the marks mean. */
export function sceneSvg(scene: Scene, palette: Palette, speech: Speech, { title, summary, citation, legend }: Caption): Drawing {
  const { fit } = scene;
  const width = fit.width + 2 * margin;
  const room = fit.width;
  const told = wrapped(summary, room, 12);
  const top = margin + 30 + told.length * 18 + 10;
  const [below, above] = [svgBrush('u'), svgBrush('o')];
  paintGround(below.brush, scene, palette);
  paintWords(above.brush, scene, palette, speech);
  const marks = legendSvg(scene, palette, legend, room);
  // On paper what the marks mean stands below: its room above the picture is not left empty.
  const over = aboveOf(scene);
  const bottom = top - over + fit.height;
  const foot = bottom + 18 + marks.height;
  const cited = wrapped(citation, room, 10.5);
  const height = foot + 14 + cited.length * 15 + margin - 8;
  const text = (words: string, y: number, size: number, ink: string, bold = false) =>
    `<text x="${margin}" y="${n(y)}" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${ink}">${escaped(words)}</text>`;
  const group = (y: number, inner: readonly string[]) => `<g transform="translate(${margin} ${n(y)})">${inner.join('\n')}</g>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${escaped(palette.font)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(`${summary} ${citation}`)}</desc>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    text(title, margin + 18, 20, palette.ink, true),
    ...told.map((line, index) => text(line, margin + 42 + index * 18, 12, palette['ink-2'])),
    group(top - over, [...below.elements, ...tiesSvg(scene, palette), ...nodesSvg(scene, palette), ...above.elements]),
    group(bottom + 14, marks.elements),
    ...cited.map((line, index) => text(line, foot + 14 + index * 15, 10.5, palette['ink-3'])),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

/** Pixels above the first mark of a picture without tiles. */
function aboveOf({ plan, nodes }: Scene): number {
  if (!plan) return 0;
  const tops = [...nodes.map(({ y, size }) => y - size), ...plan.lanes.map((lane) => lane.top)];
  return Math.max(0, Math.min(...tops) - 24);
}

function tiesSvg({ ties, nodes }: Scene, palette: Palette): string[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return looks.flatMap((look) =>
    ties.flatMap((tie) => {
      const [a, b] = [places.get(tie.source), places.get(tie.target)];
      if (tie.look !== look || !a || !b) return [];
      const { bend, width, dash, end, gap } = tie;
      const casing = look === 'pale' ? {} : { casing: palette.casing };
      return [lineSvg({ a, b, bend, width, dash, end, ink: palette[tie.colour], rim: b.size + gap, ...casing })];
    }),
  );
}

function nodesSvg({ nodes }: Scene, palette: Palette): string[] {
  return nodes.flatMap(({ x, y, size, border, fill, stroke }) =>
    size > 0
      ? [
          `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size - border / 2)}" fill="${palette[fill]}" stroke="${palette[stroke]}" stroke-width="${border}"/>`,
        ]
      : [],
  );
}

/** Words in lines of a width: Chinese breaks anywhere but before a stop, what is Latin at its spaces. */
export function wrapped(words: string, width: number, size: number): string[] {
  const pieces =
    words.match(/[\u2e80-\u9fff\uff00-\uff60“”‘’《》][，。：；、？！”’》）]*|[^\s\u2e80-\u9fff\uff00-\uff60“”‘’《》]+|\s+/gu) ??
    [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && roughWidth(line + piece, size) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter(Boolean);
}
