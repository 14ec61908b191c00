/** Where things stand: how a layout is called that the thread knows. */
export const layoutNames = ['force', 'time', 'radial'] as const;
export type LayoutName = (typeof layoutNames)[number];

export type Spot = readonly [x: number, y: number];

/** A graph to be laid out: plain values, as they go to another thread. */
export interface LayoutAsk {
  layout: LayoutName;
  nodes: readonly LayoutNode[];
  /** Names of lanes, in the order in which they stand from top to bottom, or around. */
  lanes: readonly string[];
  /** Places of the two ends in `nodes`. */
  links: readonly (readonly [from: number, to: number])[];
  /** Nodes that came together, and what they came from, in their order. */
  batches: readonly { parent: number | null; nodes: readonly number[] }[];
  pins: Readonly<Record<string, Spot>>;
  /** Whether the force layout draws parts near that no link joins. */
  gather?: boolean;
  /** The axis that dates must fit; left out, the layout by time makes its own. */
  axis?: Axis;
}

export interface LayoutNode {
  id: string;
  lane: string;
  /** The first and the last that its date can mean, in days since 1970 or in units of the axis that is given; null: no date. */
  span: readonly [from: number, to: number] | null;
  /** Pixels that it takes to the right of its date, on an axis that is given. */
  width?: number;
}

/** Time from left to right, in pixels. */
export interface Axis {
  /** The moment that stands at 0. */
  origin: number;
  /** Pixels of a unit of time. */
  unit: number;
  width: number;
  /** Pixels of a line, and above each lane for its name. */
  line: number;
  head: number;
}

/** A line across the picture with a word: a year. */
export interface Guide {
  x: number;
  label: string;
}

/** From where to where a lane goes, in the order of the ask; one without a node is as high as nothing. */
export interface LaneSpan {
  top: number;
  bottom: number;
}

export interface Places {
  /** In the order of the nodes: about 100 a neighbour's distance, y down; on an axis that is given, its pixels. */
  spots: Spot[];
  guides: Guide[];
  lanes: LaneSpan[];
}

/** A way to lay a graph out: the same graph gives the same places, on every machine. */
export interface Layout {
  name: LayoutName;
  place(ask: LayoutAsk): Places;
}
