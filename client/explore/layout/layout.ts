import type { LayoutName, Spot } from '../state/state.ts';

/** A graph to be laid out: plain values, as they go to another thread. */
export interface LayoutAsk {
  layout: LayoutName;
  nodes: readonly { id: string; family: string; day: number | null }[];
  /** Places of the two ends in `nodes`. */
  links: readonly (readonly [from: number, to: number])[];
  /** Nodes that came together, and what they came from, in their order. */
  batches: readonly { parent: number | null; nodes: readonly number[] }[];
  pins: Readonly<Record<string, Spot>>;
}

/** A line across the picture with a word: a year. */
export interface Guide {
  x: number;
  label: string;
}

export interface Places {
  /** In the order of the nodes: about 100 a neighbour's distance, y down. */
  spots: Spot[];
  guides: Guide[];
}

/** A way to lay a graph out: the same graph gives the same places, on every machine. */
export interface Layout {
  name: LayoutName;
  place(ask: LayoutAsk): Places;
}
