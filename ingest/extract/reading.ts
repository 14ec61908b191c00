import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { CleanText } from '../mend/clean.ts';
import type { Outline } from '../outline/blocks.ts';
import type { DocumentMention, DocumentThing } from '../resolve/documents/thing.ts';
import type { Frames } from '../resolve/frames.ts';
import type { Place } from '../resolve/places/region.ts';
import type { DateMention } from './dates.ts';
import type { Sentence } from './sentences.ts';

/** A mention of a document and the document meant. */
export interface Cited {
  thing: DocumentThing;
  mention: DocumentMention;
}

/** A source made ready for the rules: all spans and offsets are of the clean text. */
export interface Reading {
  /** Id of the source. */
  source: string;
  clean: CleanText;
  /** The clean text with signs folded, unit for unit: what rules match on. */
  text: string;
  /** Starts of the source's own lines. */
  lines: readonly number[];
  outline: Outline;
  gazetteer: Gazetteer;
  /** The source's date, EDTF. */
  date: string | null;
  places: readonly Place[];
  sentences: readonly Sentence[];
  dates: readonly DateMention[];
  /** Which region a place in the text is about. */
  frames: Frames;
  /** All mentions of documents with the document meant, in the order of the text. */
  cited: readonly Cited[];
  /** Documents that the text names, each with all its mentions. */
  documents: readonly DocumentThing[];
}
