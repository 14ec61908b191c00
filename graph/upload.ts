import type { Standing } from './source.ts';

/** An input that comes over the wire. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
  date?: string;
  region?: string;
  standing?: Standing;
  /** Whether it takes the place of the source of the same name. */
  replace: boolean;
}
