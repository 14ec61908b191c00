import type { DateMention } from '../../extract/dates.ts';
import type { Sentence } from '../../extract/sentences.ts';
import type { Outline } from '../../outline/blocks.ts';
import type { Frames } from '../frames.ts';
import type { Place, Region } from '../places/region.ts';

export interface DocumentContext {
  text: string;
  outline: Outline;
  sentences: readonly Sentence[];
  places: readonly Place[];
  dates: readonly DateMention[];
  frames: Frames;
  nation: Region;
}
