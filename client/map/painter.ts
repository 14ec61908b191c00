import { paintGround } from './ground.ts';
import { paintWords } from './paintWords.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Speech } from './words.ts';

/**
 * Paints scenes on the two canvases of the map, the ground below sigma and the words above it. From one scene to the
 * next regions light up in `fade` milliseconds; words change at once.
 */
export function painter(under: HTMLCanvasElement, over: HTMLCanvasElement) {
  let before: Scene | undefined;
  let frame = 0;

  function draw(scene: Scene, palette: Palette, speech: Speech, fade: number): void {
    cancelAnimationFrame(frame);
    const ground = ready(under, scene);
    const words = ready(over, scene);
    if (!ground || !words) return;
    const from = before?.fit.width === scene.fit.width ? before : undefined;
    before = scene;
    paintWords(words, scene, palette, speech);
    if (!from || fade <= 0) {
      paintGround(ground, scene, palette);
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - start) / fade));
      paintGround(ground, scene, palette, from, progress);
      if (progress < 1) frame = requestAnimationFrame(step);
    };
    step(start);
  }

  return { draw, stop: () => cancelAnimationFrame(frame) };
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
