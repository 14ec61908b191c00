import type { TieKind } from '../core/tie.ts';
import type { Hop, Relation } from './shapes.ts';

/** What a relation rests on, the weakest first. */
export const standings = ['denied', 'contrast', 'inferred', 'intended', 'derived', 'stated'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ relation, assertion, modality, polarity }: Omit<Relation, 'sentence' | 'evidence'>): Standing {
  if (polarity === 'negated') return 'denied';
  if (relation === 'CONTRASTED_WITH') return 'contrast';
  if (assertion === 'inferred') return 'inferred';
  if (modality !== 'fact') return 'intended';
  return assertion === 'derived' ? 'derived' : 'stated';
}

/** How the relation is drawn: what sets two things apart ends in a bar. */
export function lineOf(relation: Relation): TieKind {
  const standing = standingOf(relation);
  if (standing === 'denied' || standing === 'contrast') return 'contrast';
  if (standing === 'inferred' || standing === 'derived') return standing;
  return relation.assertion === 'derived' ? 'derived' : 'documented';
}

/** The step that a path is no surer than: by what it rests on, then by confidence. */
export function weakestOf(hops: readonly Hop[]): Hop | undefined {
  const rank = (hop: Hop) => standings.indexOf(standingOf(hop)) + hop.confidence / 2;
  return hops.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Relations in which the thing that is named came first: a policy goes the other way than they point. */
const backwards = ['LEARNED_FROM', 'REFERRED_TO', 'MAY_HAVE_FOLLOWED'];

/** Whether the arrow of a step points along the path: between regions the way a policy can have gone, else from subject to object. */
export const pointsAlong = ({ relation, direction }: Pick<Hop, 'relation' | 'direction'>): boolean =>
  (direction === 'forward') !== backwards.includes(relation);
