import type { Place } from '../../resolve/places/region.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { ends, inside, startOf } from './ends.ts';

const first =
  /最早|最先|首次(?:出现|提出|推行|实行|实施|探索)|首创|首个(?:提出|推行|实行|实施|探索)|首提|起源|发源|诞生|源于|源自|始于|率先(?:提出|探索|推行|实行|实施|试行|建立|在全国)|在全国率先|开创|先河|当属|先行先试/;

const appears = /^[”’]?[^，。；]{0,16}?(?:出现(?:在|于)|起源于|发源于|诞生于|始于|源于|源自|首创于|当属)/;

/** Where the system began: “链长制”最早出现在甲; 甲是国内最早推行链长制的省份; 论起源，当属甲. */
export function origins(reading: Reading, sentence: Sentence): Said[] {
  const { text, sentences } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const place = sentences.indexOf(sentence);
  const earlier = sentences.slice(Math.max(0, place - 3), place).filter((one) => one.block === sentence.block);
  const policy = [sentence, ...earlier.reverse()].flatMap((one) => policiesNamed(text, one))[0];
  if (!policy || !first.test(words) || /并非|不是/.test(words)) return [];
  const as = (group: readonly Place[]): Said[] =>
    ends(group).flatMap(({ region, span }) => [
      {
        subject: region,
        predicate: 'ORIGINATED',
        object: policy.policy,
        rule: 'origin',
        at: [sentence, span, policy],
        qualifiers: { basis: 'origin' },
      },
      { subject: policy.policy, predicate: 'name', value: policy.policy.name, rule: 'policy-named', at: [policy] },
    ]);
  for (const { start, end } of matchesIn(
    text,
    sentence,
    /出现(?:在|于)|(?:实践|探索|尝试)(?:出现)?(?:在|于)|起源于|发源于|诞生于|始于|源于|源自|首创于|当属/,
  )) {
    // 甲的做法源自乙: whom 甲 follows, not where the system began.
    const own = reading.frames.subjects(sentence, start).length > 0;
    if (own && /(?:做法|经验|方案|办法|机制|模式)[^，。；]{0,6}$/.test(text.slice(sentence.start, start))) return [];
    const [group] = inside(reading, { start: end, end: sentence.end });
    if (group && startOf(reading.places, group[0]) - end <= 12) return as(group);
  }
  const at = words.search(first);
  const [named] = policiesNamed(text, sentence);
  if (!named || Math.abs(sentence.start + at - named.start) > 40 || appears.test(words.slice(at))) return [];
  const before = reading.frames.subjects(sentence, sentence.start + at);
  if (before.length === 1) return as(before);
  const [after] = inside(reading, { start: named.end, end: Math.min(sentence.end, named.end + 24) });
  if (after?.length !== 1) return [];
  const next = text.slice(after[0]?.end ?? 0, sentence.end);
  return /^[”’]?的[^，。]{0,8}，?/.test(text.slice(named.end)) || /^(?:是|最早|率先)/.test(next) ? as(after) : [];
}
