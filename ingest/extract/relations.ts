import type { Statement } from '../../graph/statement.ts';
import { familyOf, policiesNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { followingAbove, restingOnPlan } from './relations/above.ts';
import { contrasts } from './relations/contrasts.ts';
import { demanded } from './relations/demanded.ts';
import { directed } from './relations/directed.ts';
import { instructed } from './relations/instructed.ts';
import { learning } from './relations/learning.ts';
import { origins } from './relations/origins.ts';
import { passedOn } from './relations/passed-on.ts';
import { borrowing, spreading } from './relations/spreading.ts';
import { visits } from './relations/visits.ts';
import { type Said, sayAll } from './say.ts';
import type { Sentence } from './sentences.ts';

/** Each looks for one way in which a sentence ties regions. */
const ties: readonly ((reading: Reading, sentence: Sentence) => Said[])[] = [
  visits,
  learning,
  followingAbove,
  restingOnPlan,
  contrasts,
  origins,
  directed,
  demanded,
  instructed,
  spreading,
  borrowing,
  passedOn,
];

/** Ties between regions that the text states: learning, study visits, contrast, origin, higher documents that lower ones rest on. */
export function relations(reading: Reading): Statement[] {
  return sayAll(
    reading,
    reading.sentences.flatMap((sentence) => {
      const policy = onlyPolicy(reading, sentence);
      return ties.flatMap((tie) => tie(reading, sentence)).map((said) => about(said, policy));
    }),
  );
}

/** The policy that a sentence is about; undefined where it names none or several. */
function onlyPolicy({ text }: Reading, sentence: Sentence): string | undefined {
  const named = new Set(policiesNamed(text, sentence).map(({ policy }) => familyOf(policy.name)));
  return named.size === 1 ? [...named][0] : undefined;
}

/** A tie between two regions with the policy that it is about; one that leads to the policy has it as its end. */
function about(said: Said, policy: string | undefined): Said {
  if (policy === undefined || said.object?.kind === 'Policy') return said;
  return { ...said, qualifiers: { ...said.qualifiers, policy } };
}
