/** What pictures are painted with: a canvas has it, and so has what writes the same strokes as SVG (`save/svgBrush.ts`). */
export interface Brush {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineJoin: 'bevel' | 'miter' | 'round';
  globalAlpha: number;
  font: string;
  textAlign: 'center' | 'end' | 'left' | 'right' | 'start';
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  clip(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  setLineDash(lengths: number[]): void;
  save(): void;
  restore(): void;
  measureText(words: string): { width: number };
  strokeText(words: string, x: number, y: number): void;
  fillText(words: string, x: number, y: number): void;
}
