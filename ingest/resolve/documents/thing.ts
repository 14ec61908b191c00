import type { Title } from '../../extract/titles/title.ts';
import type { Span } from '../../mend/clean.ts';
import type { BodyName } from '../bodies.ts';
import type { Region } from '../places/region.ts';

/** One place where the text names a document, with what it says of it there. */
export interface DocumentMention {
  title: Title;
  /** Number as printed, and in its one form. */
  number: string | null;
  region: Region | null;
  regionSpan: Span | null;
  issuers: BodyName[];
  date: { edtf: string; span: Span } | null;
  /** A later or earlier act on the document than its issue: the text says 修订 or the like. */
  alias: boolean;
}

/** A document with every mention of it, and why the mentions are one. */
export interface DocumentThing {
  id: string;
  kind: 'Document';
  name: string;
  region: Region | null;
  genre: string;
  draft: boolean;
  mentions: DocumentMention[];
  /** One line for each mention that was merged into the first. */
  merges: { mention: Span; why: string }[];
  /** What a slip in the printed title most likely stands for. */
  likely: string | null;
}
