import type { Span } from '../../mend/clean.ts';
import type { Speaker } from '../speakers.ts';

/** Someone with a view: who, from where, what the words were and where they stand. */
export interface Viewed {
  speaker: Speaker;
  said: Span[];
  expert: boolean;
  rule: string;
  at: Span[];
}
