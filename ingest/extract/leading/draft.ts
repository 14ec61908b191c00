import type { Span } from '../../mend/clean.ts';
import type { ChainNames } from '../chains.ts';
import type { Holder } from '../holder.ts';
import type { Sentence } from '../sentences.ts';

export interface Draft {
  holder: Holder;
  start: number;
  end: number;
  mid: Span;
  rule: string;
  /** The chains, where the list and not the sentence names them. */
  names?: ChainNames;
}

export function clauseStart(text: string, sentence: Sentence, at: number): number {
  let start = at;
  while (start > sentence.start && !/[，：；]/.test(text.charAt(start - 1))) start--;
  return start;
}
