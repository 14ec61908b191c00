import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { ends, inside, startOf, subjectBefore, subjectOf } from './ends.ts';

/** 与甲…不同，乙…. */
export function contrasts(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  const apart = /(?:与此|与之|则)(?:有所)?不同|有所不同/.exec(text.slice(sentence.start, sentence.end));
  if (apart) {
    const [one, other] = inside(reading, { start: sentence.start, end: sentence.start + apart.index }).slice(-2);
    const [model, subject] = [ends(one ?? [])[0], ends(other ?? [])[0]];
    if (model && subject && model.region.id !== subject.region.id)
      return [
        {
          subject: subject.region,
          predicate: 'CONTRASTED_WITH',
          object: model.region,
          rule: 'contrast',
          at: [sentence, subject.span, model.span],
        },
      ];
  }
  return matchesIn(text, sentence, /(?:与|和|同|不同于|有别于|区别于)(?=[\u4e00-\u9fff])/).flatMap(({ start, end, match }) => {
    const groups = inside(reading, { start: end, end: sentence.end });
    const [group, next] = groups;
    const last = group?.at(-1);
    if (!group || !last || startOf(reading.places, group[0]) !== end) return [];
    const unlike = /不同于|有别于|区别于/.test(match[0]);
    const tail = /^[^。；，]{0,24}?(?:不同|有别)/.exec(text.slice(last.end, sentence.end));
    if (!unlike && !tail) return [];
    const subject =
      subjectBefore(reading, sentence, start) ??
      (next?.length === 1 ? ends(next)[0] : undefined) ??
      subjectOf(reading, sentence, start);
    if (!subject) return [];
    return ends(group)
      .filter(({ region }) => region.id !== subject.region.id)
      .map(({ region, span }) => ({
        subject: subject.region,
        predicate: 'CONTRASTED_WITH',
        object: region,
        rule: 'contrast',
        at: [sentence, subject.span, span],
      }));
  });
}
