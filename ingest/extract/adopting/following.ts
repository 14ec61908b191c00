import { groupsOf } from '../../resolve/groups.ts';
import * as acts from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Adopting } from './telling.ts';

/** 甲、乙等市也各自印发了工作方案, after a sentence on the system; 甲、乙两省推行较早. */
export function byFollowing(
  reading: Reading,
  sentence: Sentence,
  last: { policy: string; date: Adopting['date']; sentence: Sentence },
): Adopting[] {
  const { text, places } = reading;
  if (sentence.start - last.sentence.end > 60) return [];
  const joined = text.charAt(last.sentence.end) === '；';
  return groupsOf(
    text,
    places.filter((place) => place.start >= sentence.start && place.end <= sentence.end),
  ).flatMap((group) => {
    const end = group.at(-1)?.end ?? sentence.end;
    const rest = text.slice(end, sentence.end);
    if (!acts.followed.test(rest) && !acts.early.test(rest)) return [];
    return group.map((place) => ({
      region: place.region,
      policy: last.policy,
      status: 'adopted' as const,
      date: joined ? last.date : null,
      document: null,
      scope: null,
      rule: 'adoption-following',
      at: [sentence, joined ? last.sentence : null, { start: place.start, end: place.end }],
    }));
  });
}
