import type { Cascades } from '../cascades/cascades.ts';
import type { Sequences } from '../cascades/sequences.ts';
import type { Random } from '../random/random.ts';

/** What a caller may fix; absent: the model's own choice. */
interface ModelOptions {
  /** λ in 1/unit of the data. */
  rate?: number | undefined;
  /** Of NetInf. */
  weighting?: 'snap' | 'paper' | undefined;
  /** Of NetInf: how many edges to find at most, best first; absent: all that gain. */
  edges?: number | undefined;
}

/** A model at work on some cascades. Tables of origin × destination are flat: origin * regions + destination. */
export interface Fitted {
  /** Drawings of the dates, at least one. */
  drawings: readonly Sequences[];
  /** λ in 1/unit of the data. */
  rate: number;
  /**
   * How much speaks for each pair under one drawing, 0 where nothing does.
   * @param counts how often each policy counts; absent: once
   */
  score(drawing: number, counts?: Float64Array): Float64Array;
  /** What else the model says of each pair, averaged over the drawings, by name. */
  details: Readonly<Record<string, Float64Array>>;
}

/** A way of ranking ties. A new one is a file and a word in `models.ts`. */
export interface Model {
  name: string;
  /** What its ranking means, for whoever reads it. */
  reading: string;
  /** @param imputations how many drawings where dates are intervals */
  fit(cascades: Cascades, imputations: number, random: Random, options: ModelOptions): Fitted;
}
