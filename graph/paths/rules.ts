import { attributes, type RelationType } from '../predicates.ts';
import type { Facts, Hop, Rules } from './request.ts';

const firmness: readonly Hop['assertion'][] = ['inferred', 'derived', 'stated'];
/** They tell that two things differ, which is no way from the one to the other: walked only where they are named. */
const against: readonly RelationType[] = ['CONTRASTED_WITH'];
const dated: readonly string[] = attributes.date.of;

/** The labels that it takes to tell what may be passed and at what cost: the fewer, the quicker the store answers. */
export function labelsThatCount({ kinds = [], avoidKinds, asOf }: Rules): string[] {
  return [...new Set(['Nation', ...kinds, ...avoidKinds, ...(asOf === null ? [] : dated)])].sort();
}

export function mayWalk(rules: Rules, { type, assertion, polarity, confidence }: Hop): boolean {
  if (rules.relations ? !rules.relations.includes(type) : against.includes(type)) return false;
  if (rules.avoidRelations.includes(type) || (polarity === 'negated' && !rules.negated)) return false;
  return firmness.indexOf(assertion) >= firmness.indexOf(rules.leastAssertion) && confidence >= rules.leastConfidence;
}

/** Whether a thing may stand between the ends. */
export function mayPass(rules: Rules, thing: Facts): boolean {
  const { kinds, avoidKinds, avoid, asOf } = rules;
  if (kinds && !kinds.some((label) => thing.labels.includes(label))) return false;
  if (avoidKinds.some((label) => thing.labels.includes(label)) || avoid.includes(thing.id)) return false;
  return hadBegun(thing, asOf);
}

/** Whether a thing can have been there by a day. Of what carries dates, one without a date is not said to have been. */
export function hadBegun({ labels, earliest, latest }: Facts, asOf: string | null): boolean {
  if (asOf === null || !labels.some((label) => dated.includes(label))) return true;
  const began = earliest ?? latest;
  return began !== null && began <= asOf;
}
