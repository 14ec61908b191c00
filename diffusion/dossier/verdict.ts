import type { Case, Verdict } from './case.ts';
import { rules } from './rules.ts';

/**
 * The verdict of the first rule of `rules.ts` that holds, with what it rests on. A judgement by rule, never a fact:
 *
 * - `documented` takes a reference that a source states as fact. A plan, a call, a likeness of words or an order never does.
 * - A stated contrast or denial comes first and allows no more than `consistent with copying`.
 * - `likely copied` takes a statement of the follower's (it means to follow; it names the model, and order or components agree),
 *   or a long run of words that no other region uses.
 * - What many share is `consistent with copying`, as is a policy of the level above; order alone is `order only`.
 * - Where no rule holds, it is `not enough data`.
 */
export function verdict(facts: Case): Verdict {
  for (const { id, rung, zh, en, reasons } of rules) {
    const found = reasons(facts);
    if (found.length > 0) return { rung, rule: { id, zh, en }, reasons: [...new Set(found)] };
  }
  return {
    rung: 'not enough data',
    rule: {
      id: 'none',
      zh: '没有写明的参照，先后也不能定：数据不足。',
      en: 'No source states a reference and the order cannot be told: there is not enough data.',
    },
    reasons: [],
  };
}
