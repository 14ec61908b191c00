import type { Order } from './order.ts';

/** From the strongest to the weakest; the last two are no weaker forms of copying but other answers. */
export const rungs = [
  'documented',
  'likely copied',
  'consistent with copying',
  'order only',
  'contradicted',
  'not enough data',
] as const;

export type Rung = (typeof rungs)[number];

/** What a source says of the follower and the model. */
export interface Reference {
  id: string;
  /** LEARNED_FROM and REFERRED_TO start at the follower, DIRECTED at the model. */
  relation: 'LEARNED_FROM' | 'REFERRED_TO' | 'DIRECTED';
  assertion: 'stated' | 'derived' | 'inferred';
  modality: 'fact' | 'planned' | 'exploring' | 'called_for';
  polarity: 'affirmed' | 'negated';
}

/** All that a verdict rests on. Lists hold ids, by which the verdict gives its reasons. */
export interface Case {
  references: readonly Reference[];
  /** Statements that set the two against each other. */
  contrasts: readonly string[];
  order: Order;
  /** Of the follower's own scheme only the plan is known. */
  planned: boolean;
  /** The model stands above the follower. */
  vertical: boolean;
  /** Components of both, but for those that the policy is called by. */
  kept: readonly string[];
  recast: readonly string[];
  /** Runs of characters that both use, without those of everyone. */
  wording: readonly string[];
  /** Those of them that only the two use, long ones from sources of different hands. */
  distinctive: readonly string[];
}

export interface Verdict {
  rung: Rung;
  rule: { id: string; zh: string; en: string };
  reasons: string[];
}
