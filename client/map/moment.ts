import type { Adopter } from '../core/adopter.ts';
import type { Tie } from './ties.ts';

/** All that the picture follows from. */
export interface Moment {
  adopters: readonly Adopter[];
  ties: readonly Tie[];
  /** Last day of the slider's month. */
  day: string;
  region: string | null;
  /** False until the first answer. */
  known: boolean;
  /** Whether cities are drawn. */
  cities: boolean;
}
