import type { Passage, Source } from '../graph/source.ts';
import type { Statement } from '../graph/statement.ts';

/** What one input yields: the source, its lines with their ledger, and every statement taken from it. */
export interface Extraction {
  source: Source;
  passages: Passage[];
  statements: Statement[];
}
