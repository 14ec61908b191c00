import type { Standing } from '../graph/source.ts';
import type { Input } from './read/read.ts';

/** An input as it was read, with the day it is from (EDTF) and the place it speaks of where it does not say so itself. */
export interface Dated extends Input {
  date?: string;
  region?: string;
  /** What a running text rests on; a fact table says it row by row. */
  standing?: Standing;
}

/** A file, a folder or `-`, and what the texts there rest on. */
export interface Given {
  path: string;
  standing?: Standing;
}
