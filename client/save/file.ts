import type { Drawing } from './marks.ts';

/** Dots across an A4 page of 210 mm at 300 to the inch. */
const a4 = 2480;
/** Dots for a pixel of the screen at least: 300 to the inch at the size in which it is seen. */
const density = 3;

/** Hands a file to the reader. */
export function saveFile(content: Blob | string, type: string, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const saveSvg = ({ svg }: Drawing, name: string): void => saveFile(svg, 'image/svg+xml', `${name}.svg`);

/** The same marks, painted at print size. */
export async function savePng({ svg, width, height }: Drawing, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.max(density, a4 / width);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (picture) saveFile(picture, 'image/png', `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}
