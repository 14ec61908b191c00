import type { Cascades } from '../cascades/cascades.ts';
import { draw, isVague, middles } from '../cascades/draw.ts';
import type { Sequences } from '../cascades/sequences.ts';
import { fitRate } from '../delay/fit.ts';
import type { Random } from '../random/random.ts';

/** Dates drawn from their intervals alone, and the rate of all their lags (the R package's rule). */
export function drawings(cascades: Cascades, count: number, random: Random): { drawings: Sequences[]; rate: number } {
  const drawn = isVague(cascades) ? Array.from({ length: count }, () => draw(cascades, random)) : [middles(cascades)];
  const rates = drawn.map((one) => fitRate(one) ?? 1);
  return { drawings: drawn, rate: rates.reduce((sum, rate) => sum + rate, 0) / rates.length };
}
