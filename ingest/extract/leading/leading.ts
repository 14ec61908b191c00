import type { Span } from '../../mend/clean.ts';
import type { Region } from '../../resolve/places/region.ts';
import type { ChainNames } from '../chains.ts';
import type { Holder } from '../holder.ts';

/** One telling of who leads, of what, where. */
export interface Leading {
  role: string;
  holder: Holder;
  region: Region | null;
  regionSpan: Span | null;
  chains: number | null;
  /** Chains by name. */
  names: ChainNames;
  rule: string;
  at: Span[];
  calledFor: boolean;
  planned: boolean;
}
