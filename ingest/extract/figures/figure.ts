import type { Span } from '../../mend/clean.ts';
import type { Region } from '../../resolve/places/region.ts';
import type { Quantity } from './quantity.ts';

/** A figure: of what, which measure, how much; a target is told apart from a result. */
export interface Figure {
  subject: string | null;
  metric: string;
  quantity: Quantity;
  target: boolean;
  /** The region that its own words name; undefined where only the surroundings do. */
  region?: { region: Region; span: Span | null } | undefined;
  /** From the subject, as far as it stands in the clause, to the unit. */
  at: Span;
  /** Where measure and subject are taken from, for one that repeats them. */
  from?: Span;
  rule: string;
}
