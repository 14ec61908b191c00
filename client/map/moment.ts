import type { Adopter } from '../core/adopter.ts';
import type { Tie } from '../core/tie.ts';

/** All that the picture follows from. */
export interface Moment {
  adopters: readonly Adopter[];
  ties: readonly Tie[];
  /** Kinds of tie that are switched off. */
  hidden: readonly string[];
  /** Last day of the slider's month. */
  day: string;
  region: string | null;
  /** The tie that is picked. */
  tie: Tie | undefined;
  /** False until the first answer. */
  known: boolean;
  /** Whether cities are drawn. */
  cities: boolean;
}
