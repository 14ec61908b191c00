import type { RelationType } from '../predicates.ts';
import type { Facts, Hop } from './request.ts';

/**
 * What a path costs: the sum over its relations and over the things between its ends, in steps.
 *
 * A relation costs a step, and more the less sure it is: −log2(confidence), so that half as sure is another step. The
 * confidence joins all independent sources (noisy or, `graph/confidence.ts`): more of them make it cheaper.
 * What is not stated or not done costs as below. That one medium told of two things joins them less than what was told, and
 * is a step more.
 *
 * A thing costs nothing with up to 16 relations, and `hubs` more each time they double: `hubs` · log2(degree / 16), so that
 * a path through what half the graph is at comes after longer ones through things of their own. The paths of a network are
 * weighted so by Himmelstein and Baranzini (Heterogeneous network edge prediction, PLOS Comput Biol 2015), who multiply a
 * path with degree^−w and find w near 0.4 to tell most; −log2 of that adds up as here. Below 16 it would punish what is well
 * described: an act that rests on many documents. The nation counts as a thing of 42,000 relations, its places down to
 * townships, however few the graph names: that two places are in one country tells nothing of them.
 *
 * Costs are whole numbers, so that sums are exact in any order: `step` units are a step, a thousandth of it is the finest
 * that counts, and what is below tells the shorter of two paths of one cost.
 */
export const step = 16_000;
const thousandth = step / 1000;

const assertions: Record<Hop['assertion'], number> = { stated: 0, derived: 0.5, inferred: 1.5 };
const modalities: Record<Hop['modality'], number> = { fact: 0, planned: 0.5, exploring: 0.5, called_for: 0.5 };
const steps: Partial<Record<RelationType, number>> = { REPORTED_BY: 2 };
/** Below it a claim is as good as none; a confidence of 0 would cost without end. */
const leastConfidence = 0.01;

/** What each relation costs beside, by which the shorter of two paths of one cost comes first. */
const shorter = 1;
/** Any relation costs at least this. */
export const leastOfHop = step + shorter;

/** What `hubs` is where nobody says. */
export const dampingOfHubs = 0.5;
/** Relations at a thing from which on it counts as a hub. */
const common = 16;
const regionsOfTheNation = 42_000;

export function costOfHop({ type, assertion, modality, confidence }: Omit<Hop, 'id' | 'other'>): number {
  const doubt = -Math.log2(Math.max(confidence, leastConfidence));
  return units((steps[type] ?? 1) + doubt + assertions[assertion] + modalities[modality]) + shorter;
}

export function costOfThing({ degree, labels }: Pick<Facts, 'degree' | 'labels'>, hubs: number): number {
  const relations = Math.max(degree, common, labels.includes('Nation') ? regionsOfTheNation : 0);
  return units(hubs * Math.log2(relations / common));
}

/** In steps, to three digits. */
export const inSteps = (cost: number): number => Math.floor(cost / thousandth) / 1000;

const units = (count: number) => Math.max(0, Math.round(count * 1000)) * thousandth;
