import type { Cascades } from '../cascades/cascades.ts';
import { isVague, uniformTimes } from '../cascades/draw.ts';
import { type Sequences, sequences } from '../cascades/sequences.ts';
import type { Random } from '../random/random.ts';
import { type Ctic, type CticOptions, ctic } from './ctic.ts';
import { redraw } from './dates.ts';
import { longestSpread } from './histories.ts';

/** One drawing of the dates and the ties fitted to it. */
export interface Imputation {
  drawn: Sequences;
  ties: Ctic;
}

/** Drawings that are thrown away while dates and ties settle. */
const settling = 5;

/**
 * Drawings of the dates with the ties fitted to each (stochastic EM, Celeux and Diebolt 1985): dates are drawn given
 * the last ties, ties fitted given the last dates. One drawing where all dates are instants.
 */
export function imputations(cascades: Cascades, count: number, random: Random, options: CticOptions = {}): Imputation[] {
  const times = uniformTimes(cascades, random);
  let drawn = sequences(cascades, times);
  let ties = ctic(cascades, drawn, options);
  if (!isVague(cascades)) return [{ drawn, ties }];
  const kept: Imputation[] = [];
  for (let turn = 1; ; turn++) {
    if (turn >= settling) kept.push({ drawn, ties });
    if (kept.length === count) break;
    const judge = {
      ties,
      regions: cascades.regions.length,
      cutOff: cascades.cutOff,
      window: options.window ?? longestSpread(drawn),
    };
    redraw(cascades, times, judge, random);
    drawn = sequences(cascades, times);
    ties = ctic(cascades, drawn, { ...options, rate: options.rate ?? ties.nextRate });
  }
  return kept;
}
