import type { Span } from '../../mend/clean.ts';
import type { DocumentThing } from '../../resolve/documents/thing.ts';
import type { Region } from '../../resolve/places/region.ts';

/** `similar`: it works alike under another name. */
export type Status = 'adopted' | 'pilot' | 'exploring' | 'planned' | 'similar';

/** One telling that a region has, tries or means to have the system. */
export interface Adopting {
  region: Region;
  policy: string;
  status: Status;
  date: { edtf: string; span: Span } | null;
  document: { thing: DocumentThing; span: Span } | null;
  scope: string | null;
  /** The system is not named; leaders are in charge of chains all the same. */
  equivalent?: boolean;
  /** The act comes on top of an earlier one. */
  later?: boolean;
  rule: string;
  at: (Span | null)[];
}
