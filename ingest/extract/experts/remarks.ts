import { journalist } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { speakerInBrackets } from '../speakers.ts';
import type { Viewed } from './viewed.ts';

/** Words with the speaker in brackets after them. */
export function remarks(reading: Reading): Viewed[] {
  return reading.outline.blocks.flatMap((block): Viewed[] => {
    if (block.type !== 'remark') return [];
    const speaker = speakerInBrackets(reading.text, block.speaker);
    if (!speaker || journalist.test(reading.text.slice(block.speaker.start, block.speaker.end))) return [];
    return [{ speaker, said: block.said, expert: true, rule: 'expert-remark', at: [block.speaker] }];
  });
}
