import type { Brush } from '../picture/brush.ts';
import { roughWidth } from '../plan/width.ts';
import { escaped, n } from './marks.ts';

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  globalAlpha: number;
  dash: number[];
  clip: string;
}

/**
 * A brush that writes what is painted with it as SVG, words as live text. It knows the strokes that `Brush` names, with
 * colours and lengths; gradients and patterns it does not.
 * @param prefix of the ids that it needs
 */
export function svgBrush(prefix: string): { brush: Brush; elements: string[] } {
  const elements: string[] = [];
  const kept: State[] = [];
  let path = '';
  let dash: number[] = [];
  let clip = '';
  let clips = 0;
  let halo: { words: string; x: number; y: number; stroke: string } | undefined;

  const common = () => `${brush.globalAlpha < 1 ? ` opacity="${n2(brush.globalAlpha)}"` : ''}${clip}`;
  const dashed = () => (dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '');

  const brush: Brush = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    globalAlpha: 1,
    font: '10px sans-serif',
    textAlign: 'start',
    lineJoin: 'miter',
    beginPath() {
      path = '';
    },
    moveTo(x, y) {
      path += `M${n(x)} ${n(y)}`;
    },
    lineTo(x, y) {
      path += `L${n(x)} ${n(y)}`;
    },
    closePath() {
      path += 'Z';
    },
    rect(x, y, width, height) {
      path += `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
    },
    roundRect(x, y, width, height, radius) {
      const r = Math.max(0, Math.min(radius, width / 2, height / 2));
      const arc = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
      path += `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${arc(r, r)}v${n(height - 2 * r)}${arc(-r, r)}h${n(2 * r - width)}${arc(-r, -r)}v${n(2 * r - height)}${arc(r, -r)}Z`;
    },
    arc(x, y, radius) {
      path += `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0Z`;
    },
    fill() {
      elements.push(`<path d="${path}" fill="${String(brush.fillStyle)}"${common()}/>`);
    },
    stroke() {
      const width = ` stroke-width="${n2(brush.lineWidth)}"`;
      elements.push(`<path d="${path}" fill="none" stroke="${String(brush.strokeStyle)}"${width}${dashed()}${common()}/>`);
    },
    fillRect(x, y, width, height) {
      elements.push(
        `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${String(brush.fillStyle)}"${common()}/>`,
      );
    },
    clip() {
      clips += 1;
      elements.push(`<clipPath id="${prefix}${clips}"><path d="${path}"/></clipPath>`);
      clip = ` clip-path="url(#${prefix}${clips})"`;
    },
    setLineDash(segments) {
      dash = [...segments];
    },
    save() {
      const { fillStyle, strokeStyle, lineWidth, globalAlpha } = brush;
      kept.push({ fillStyle: String(fillStyle), strokeStyle: String(strokeStyle), lineWidth, globalAlpha, dash, clip });
    },
    restore() {
      const state = kept.pop();
      if (!state) return;
      ({ dash, clip } = state);
      const { fillStyle, strokeStyle, lineWidth, globalAlpha } = state;
      Object.assign(brush, { fillStyle, strokeStyle, lineWidth, globalAlpha });
    },
    measureText(words) {
      return { width: roughWidth(words, sizeOf(brush.font)) };
    },
    // A halo is the same words with a stroke below: they stay one piece of text.
    strokeText(words, x, y) {
      halo = { words, x, y, stroke: ` stroke="${String(brush.strokeStyle)}" stroke-width="${n2(brush.lineWidth)}"` };
    },
    fillText(words, x, y) {
      const own = halo && halo.words === words && halo.x === x && halo.y === y ? halo.stroke : '';
      halo = undefined;
      const anchor = brush.textAlign === 'center' ? ' text-anchor="middle"' : '';
      const bold = brush.font.startsWith('700') ? ' font-weight="700"' : '';
      const stroke = own && `${own} stroke-linejoin="round" paint-order="stroke"`;
      const place = `x="${n(x)}" y="${n(y)}" font-size="${n2(sizeOf(brush.font))}"`;
      elements.push(
        `<text ${place}${bold}${anchor} fill="${String(brush.fillStyle)}"${stroke}${common()}>${escaped(words)}</text>`,
      );
    },
  };
  return { brush, elements };
}

const n2 = (value: number) => String(Math.round(value * 100) / 100);
const sizeOf = (font: string) => Number(/([\d.]{1,12})px/.exec(font)?.[1] ?? 10);
