import type { ColourName } from '../state/state.ts';

/** A graph to be measured: plain values, as they go to another thread. */
export interface MeasureAsk {
  measure: ColourName;
  ids: readonly string[];
  links: readonly (readonly [from: number, to: number])[];
}

/** A number for each thing, in their order: of a community its place by size from 0, of a centrality its value. */
export interface Measured {
  values: number[];
}

export interface Measure {
  name: ColourName;
  /** Things beyond which it takes longer than a reader waits. */
  most: number;
  of(ask: MeasureAsk): number[];
}
