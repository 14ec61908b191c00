import type { Said } from '../say.ts';
import type { Sentence } from '../sentences.ts';
import type { End } from './ends.ts';

/** One statement a model, that the learner learned from it. */
export function pairs(
  learner: End,
  from: readonly End[],
  sentence: Sentence,
  basis: string,
  rule: string,
  modality?: 'planned',
): Said[] {
  return from
    .filter(({ region }) => region.id !== learner.region.id)
    .map(({ region, span }) => ({
      subject: learner.region,
      predicate: 'LEARNED_FROM',
      object: region,
      rule,
      at: [sentence, learner.span, span],
      qualifiers: { basis },
      ...(modality ? { modality } : {}),
    }));
}

/** 拟参照, 将学习: the words right before the verb say that it is to come. */
export function isPlanned(text: string, sentence: Sentence, at: number): 'planned' | undefined {
  return /拟|将|要|计划|准备/.test(text.slice(Math.max(sentence.start, at - 6), at)) ? 'planned' : undefined;
}
