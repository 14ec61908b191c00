import { widthIn } from '../../picture/meter.ts';
import { savePng, saveSvg } from '../../save/file.ts';
import type { Drawing } from '../../save/marks.ts';
import { palette } from '../../shell/theme.ts';
import { drawn } from '../picture.ts';
import { sigma } from './live.ts';
import { sightOf } from './sight.ts';
import { svgOf } from './svg.ts';

/** What is in sight as SVG; undefined where there is no picture. */
function drawing(title: string): Drawing | undefined {
  const board = sigma.value;
  const room = document.querySelector('.board')?.getBoundingClientRect();
  if (!board || !room) return undefined;
  const { width, height } = room;
  const scene = { ...drawn.value, box: { x: [0, 0], y: [0, 0] } as const };
  const sight = sightOf(scene, board.toScreen, { width, height }, widthIn(palette.value.font));
  return { svg: svgOf(sight, palette.value, title), width, height };
}

export function saveAsSvg(title: string, name: string): void {
  const now = drawing(title);
  if (now) saveSvg(now, name);
}

export async function saveAsPng(title: string, name: string): Promise<void> {
  const now = drawing(title);
  if (now) await savePng(now, name);
}
