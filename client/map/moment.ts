import { type Adopter, isProven } from '../core/adopter.ts';
import { type MarkName, markAt } from '../core/marks.ts';
import type { Sieve } from '../core/sieve.ts';
import type { Tie } from '../core/tie.ts';

/** All that the picture follows from. */
export interface Moment extends Omit<Sieve, 'rows'> {
  adopters: readonly Adopter[];

  ties: readonly Tie[];
  region: string | null;
  /** The tie that is picked. */
  tie: Tie | undefined;
  /** False until the first answer. */
  known: boolean;
}

/** How a region stands at the day, by as much evidence as is asked for. */
export function markIn(adopter: Adopter | undefined, { day, pieces, known }: Pick<Moment, 'day' | 'pieces' | 'known'>): MarkName {
  if (!known) return 'unread';
  return adopter && !isProven(pieces)(adopter) ? 'below' : markAt(adopter, day);
}
