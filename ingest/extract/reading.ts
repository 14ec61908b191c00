import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { CleanText } from '../mend/clean.ts';
import type { Outline } from '../outline/blocks.ts';
import type { DocumentThing } from '../resolve/documents.ts';
import type { Frames } from '../resolve/frames.ts';
import type { Place } from '../resolve/places.ts';
import type { DateMention } from './dates.ts';
import type { Sentence } from './sentences.ts';

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
  /** Documents that the text names, each with all its mentions. */
  documents: readonly DocumentThing[];
}
