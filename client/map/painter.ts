import { motion, walk } from '../picture/walk.ts';
import { paintGround } from './ground.ts';
import { paintWords } from './paintWords.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Speech } from './words.ts';

/**
 * Paints scenes on the two canvases of the picture, the ground below sigma and the words above it. From one day to the next
 * regions light up while words change at once; from one layout to the next the new ground comes up while what stands on it
 * walks, and words come when it has arrived.
 */
export function painter(under: HTMLCanvasElement, over: HTMLCanvasElement) {
  let before: Scene | undefined;
  let halt = () => {};

  function draw(scene: Scene, palette: Palette, speech: Speech): void {
    halt();
    const ground = ready(under, scene);
    const words = ready(over, scene);
    if (!ground || !words) return;
    const from = before;
    before = scene;
    const moves = from !== undefined && from.layout !== scene.layout;
    const same = from?.fit.width === scene.fit.width && !moves ? from : undefined;
    clear(words, scene);
    paintWords(words, scene, palette, speech);
    const time = moves ? motion('m-view') : same ? motion('m-step') : 0;
    halt = walk(time, (share) => {
      clear(ground, scene);
      paintGround(ground, scene, palette, same, share);
      show(under, moves ? share : 1);
      show(over, moves && share < 1 ? 0 : 1);
    });
  }

  return { draw, stop: () => halt() };
}

function clear(context: CanvasRenderingContext2D, { fit }: Scene): void {
  context.clearRect(0, 0, fit.width, fit.height);
}

function show({ style }: HTMLCanvasElement, opacity: number): void {
  style.opacity = String(opacity);
}

/** The context of a canvas that has the scene's size at the screen's density, in CSS pixels. */
function ready(canvas: HTMLCanvasElement, { fit }: Scene): CanvasRenderingContext2D | null {
  const density = devicePixelRatio || 1;
  const [width, height] = [Math.round(fit.width * density), Math.round(fit.height * density)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context?.setTransform(density, 0, 0, density, 0, 0);
  return context;
}
