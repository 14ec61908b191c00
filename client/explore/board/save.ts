import { widthIn } from '../../picture/meter.ts';
import { palette } from '../../shell/theme.ts';
import { drawn } from '../picture.ts';
import { sigma } from './live.ts';
import { sightOf } from './sight.ts';
import { svgOf } from './svg.ts';

/** Dots for a pixel of the screen: 300 to the inch at the size in which it is seen. */
const density = 3;

/** What is in sight as SVG; undefined where there is no picture. */
function svgNow(title: string): { svg: string; width: number; height: number } | undefined {
  const board = sigma.value;
  const room = document.querySelector('.board')?.getBoundingClientRect();
  if (!board || !room) return undefined;
  const { width, height } = room;
  const scene = { ...drawn.value, box: { x: [0, 0], y: [0, 0] } as const };
  const sight = sightOf(scene, board.toScreen, { width, height }, widthIn(palette.value.font));
  return { svg: svgOf(sight, palette.value, title), width, height };
}

export function saveSvg(title: string, name: string): void {
  const now = svgNow(title);
  if (now) save(new Blob([now.svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The same marks, painted at print size. */
export async function savePng(title: string, name: string): Promise<void> {
  const now = svgNow(title);
  if (!now) return;
  const address = URL.createObjectURL(new Blob([now.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: Math.round(now.width * density), height: Math.round(now.height * density) });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (picture) save(picture, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
