import type { LayoutName, Spot } from '../../layout/layout.ts';

/** Something that was opened: all neighbours of a thing, or those of one relation, direction and kind. */
export interface Opening {
  id: string;
  /** `IN_REGION.in.Adoption`, or `*`. */
  by: string;
}

export const colourNames = ['year', 'community', 'degree', 'betweenness', 'pagerank'] as const;
export type ColourName = (typeof colourNames)[number];

export const sizeNames = ['evidence', 'links', 'even'] as const;
export type SizeName = (typeof sizeNames)[number];

/** All that a reader has done: a recipe, from which the picture follows by the data. It is what the address holds. */
export interface State {
  seeds: readonly string[];
  opened: readonly Opening[];
  hidden: readonly string[];
  pins: Readonly<Record<string, Spot>>;
  /** Things that are selected. */
  chosen: readonly string[];
  /** The relation that is selected. */
  link: string | null;
  layout: LayoutName;
  colour: ColourName;
  size: SizeName;
  /** Families and kinds of tie that are switched off. */
  families: readonly string[];
  ties: readonly string[];
  /** First and last year; null is open. What has no date stays. */
  since: number | null;
  until: number | null;
  leastEvidence: number;
  leastConfidence: number;
}

export const first: State = {
  seeds: [],
  opened: [],
  hidden: [],
  pins: {},
  chosen: [],
  link: null,
  layout: 'force',
  colour: 'year',
  size: 'evidence',
  families: [],
  ties: [],
  since: null,
  until: null,
  leastEvidence: 1,
  leastConfidence: 0,
};

/** A change of the state is a pure function of it. */
export type Change = (state: State) => State;
