import { refusals } from './rules/refused.ts';
import type { Rule } from './rules/rule.ts';
import { silent } from './rules/silent.ts';

/** Every form that the lint looks for. */
export const rules: readonly Rule[] = [...silent, ...refusals];
