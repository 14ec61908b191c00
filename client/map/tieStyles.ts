import type { Inference, TieKind } from '../core/tie.ts';
import type { Token } from './palette.ts';

/** How a kind of tie is drawn. Never by colour alone: dash, end and width differ. A new kind is one line. */
export interface TieStyle {
  /** Pixels on and off; [] is solid, and with nothing on there is a dot at each. */
  dash: readonly [] | readonly [on: number, off: number];
  end: 'head' | 'bar';
  colour: Token;
  /** Pixels across, by the band of confidence. */
  widths: readonly [low: number, middle: number, high: number];
}

const same = (width: number) => [width, width, width] as const;

export const tieStyles: Record<TieKind, TieStyle> = {
  documented: { dash: [], end: 'head', colour: 'tie', widths: [1.2, 1.8, 2.6] },
  derived: { dash: [], end: 'head', colour: 'tie-derived', widths: same(0.9) },
  inferred: { dash: [5, 3.5], end: 'head', colour: 'agree-1', widths: same(1.5) },
  contrast: { dash: [0, 4], end: 'bar', colour: 'tie', widths: same(2) },
};

export type Grade = 0 | 1 | 2;

/** Bands of confidence: below what one report in the media carries, about that, and what an official source or several carry. */
export function gradeOf(confidence: number): Grade {
  if (confidence >= 0.9) return 2;
  return confidence >= 0.8 ? 1 : 0;
}

/** The darker the grey, the more models have the tie among their first: from one to four. */
export function greyOf({ agree }: Inference): Token {
  const greys = ['agree-1', 'agree-2', 'agree-3', 'agree-4'] as const;
  return greys[Math.min(greys.length, Math.max(1, agree.length)) - 1] ?? 'agree-1';
}
