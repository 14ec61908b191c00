import type { Random } from '../../diffusion/random/random.ts';

/** What became of one try: nothing was lost, or what was. */
export interface Attempt {
  lost?: string;
}

/** Figures beside the counts, by name with their unit: `recovery, median ms`. */
export type Figures = Record<string, number | string>;

/** One way to hurt the service, and what must hold after it. */
export interface Ordeal {
  name: string;
  /** What is promised, as a sentence. */
  promise: string;
  /** How many tries make a full run. */
  times: number;
  /** Why it cannot be tried on this machine; absent or undefined: it can. */
  missing?(): Promise<string | undefined> | string | undefined;
  /** Tries so many times; each choice of chance is taken from `random`, so that a run can be repeated. */
  run(times: number, random: Random): AsyncGenerator<Attempt, Figures | undefined>;
}

/** One row of the table. */
export interface Row {
  name: string;
  promise: string;
  tried: number;
  survived: number;
  lost: string[];
  figures: Figures;
  /** Why it was not tried. */
  missing?: string;
  seconds: number;
}
