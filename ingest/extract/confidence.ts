import { measured } from './measured.ts';

/** What is expected of a rule before it is measured, and how many measured facts weigh as much as that. */
const prior = { precision: 0.8, weight: 4 };

/**
 * How sure a statement of a rule is: its precision on texts that it was not written for, drawn towards what is expected of any rule as long as
 * few of its facts were measured. Two digits: 0.8 where none was, 0.99 where 100 of 100 were right.
 */
export function confidenceOfRule(rule: string): number {
  const [right, wrong] = measured[rule] ?? [0, 0];
  return Number(((right + prior.weight * prior.precision) / (right + wrong + prior.weight)).toFixed(2));
}

/** A rule with what its confidence rests on. */
export interface Calibration {
  rule: string;
  /** Facts of it on texts with gold; 0 where it was not measured. */
  right: number;
  wrong: number;
  confidence: number;
}

/** The calibration of some rules, by name. */
export function calibrationOf(rules: Iterable<string>): Calibration[] {
  return [...new Set(rules)].sort().map((rule) => {
    const [right, wrong] = measured[rule] ?? [0, 0];
    return { rule, right, wrong, confidence: confidenceOfRule(rule) };
  });
}
