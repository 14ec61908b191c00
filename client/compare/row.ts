import type { Judgement, Timing } from './shapes.ts';

/** Something that is told of a region, with the addresses of the words that tell it. */
export interface Item {
  is: 'date' | 'other date' | 'later' | 'document' | 'leader' | 'wording' | 'chain' | 'near' | 'figure' | 'count';
  words: string;
  /** Words of a text, and not only of a table of ours. */
  spoken: boolean;
  refs: readonly string[];
  /** What was so on a date. */
  status?: string | null;
  /** Of leaders: how many they and their chains are, and the chains that are named. */
  leaders?: number | null;
  chains?: number | null;
  leads?: readonly string[];
}

/** Why a cell holds nothing: sources are silent; they list chains of the region, this not among them; they list none at all. */
export type Silence = 'untold' | 'unlisted' | 'none listed' | 'undated';

export interface Cell {
  items: readonly Item[];
  silence: Silence | null;
  /** Against the yardstick. */
  judgement?: Judgement;
  /** How long after the yardstick. */
  timing?: Timing;
}

export interface Row {
  id: string;
  /** What it is called: words of the page, or of the data. */
  name: { word: string } | { zh: string; en: string };
  /** One a region, in their order. */
  cells: readonly Cell[];
}

/** Every address of a cell's words, each once. */
export const refsOf = ({ items }: Cell): string[] => [...new Set(items.flatMap(({ refs }) => refs))];
