import { kindNames, kinds, labels } from '../../graph/kinds.ts';

const places: readonly string[] = labels;

/** Labels as bits in the order of the vocabulary. */
export const bitsOf = (carried: readonly string[]) => carried.reduce((bits, label) => bits | (1 << places.indexOf(label)), 0);

/** The labels of each kind as bits. */
export const bitsOfKind = new Map(kindNames.map((kind) => [kind, bitsOf(kinds[kind].labels)]));
