import { journalist } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { speakersInBrackets } from '../speakers.ts';
import type { Viewed } from './viewed.ts';

/** Words with the speaker in brackets after them. */
export function remarks(reading: Reading): Viewed[] {
  return reading.outline.blocks.flatMap((block): Viewed[] => {
    if (block.type !== 'remark') return [];
    if (journalist.test(reading.text.slice(block.speaker.start, block.speaker.end))) return [];
    return speakersInBrackets(reading.text, block.speaker).map((speaker) => ({
      speaker,
      said: block.said,
      expert: true,
      rule: 'expert-remark',
      at: [block.speaker],
    }));
  });
}
