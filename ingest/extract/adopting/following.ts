import type { Span } from '../../mend/clean.ts';
import { groupsOf } from '../../resolve/groups.ts';
import type { Place } from '../../resolve/places/region.ts';
import { placesWithin } from '../../resolve/places/within.ts';
import * as acts from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Adopting } from './telling.ts';

/**
 * 甲、乙等市也各自印发了工作方案, after a sentence on the system; 甲、乙两省推行较早.
 * @param everywhere the whole text is on the system, so that a bare 推行 is of it wherever it stands
 */
export function byFollowing(
  reading: Reading,
  sentence: Sentence,
  last: { policy: string; date: Adopting['date']; sentence: Sentence },
  everywhere: boolean,
): Adopting[] {
  const { text } = reading;
  const joined = text.charAt(last.sentence.end) === '；';
  const far = sentence.start - last.sentence.end > 60;
  return groupsIn(reading, sentence, sentence.start).flatMap((group) => {
    const rest = text.slice(group.at(-1)?.end ?? sentence.end, sentence.end);
    const alike = everywhere ? acts.alike.exec(rest)?.groups?.['deed'] : undefined;
    const plan = everywhere && far && acts.joined.test(rest) && /方案|意见|办法/.test(rest.slice(0, 24));
    const near = !far && (acts.followed.test(rest) || acts.joined.test(rest));
    const early = (!far || everywhere) && acts.early.test(rest);
    if (!near && !early && !plan && !alike) return [];
    if (acts.planning.test(rest.slice(0, 8))) return [];
    if (/(?:支持|鼓励|引导|推动|指导|选择)$/.test(text.slice(sentence.start, group[0]?.start ?? 0))) return [];
    const [first] = group;
    // The date right before them; one that a region before them has is not theirs.
    const own = reading.dates.find(
      ({ start, end, edtf }) =>
        start >= sentence.start &&
        end <= (first?.start ?? 0) &&
        edtf !== null &&
        !reading.places.some(
          (place) => place.start >= sentence.start && place.end <= end + 1 && place.start < (first?.start ?? 0),
        ),
    );
    const behind = dateBehind(reading, sentence, group);
    const date = behind ?? (own?.edtf ? { edtf: own.edtf, span: { start: own.start, end: own.end } } : joined ? last.date : null);
    const told = following(
      group,
      last.policy,
      [sentence, joined ? last.sentence : null, far ? reading.outline.title : null],
      date,
    );
    return alike && /试/.test(alike) ? told.map((one) => ({ ...one, status: 'pilot' })) : told;
  });
}

/** 甲推行链长制，乙在同年跟上; 链长制铺开，已有甲、乙等省份推行: those who follow in the sentence that names the system. */
export function byJoining(reading: Reading, sentence: Sentence, name: { end: number; policy: { name: string } }): Adopting[] {
  const { text, dates } = reading;
  return groupsIn(reading, sentence, name.end).flatMap((group) => {
    const [first] = group;
    const rest = text.slice(group.at(-1)?.end ?? sentence.end, sentence.end);
    if (!first || !/[，、：]/.test(text.slice(name.end, first.start))) return [];
    if (!acts.followed.test(rest) && !acts.joined.test(rest)) return [];
    if (acts.planning.test(text.slice(first.start - 4, first.start) + rest.slice(0, 12))) return [];
    const own = dateBehind(reading, sentence, group);
    const same = /^[^，。]{0,8}(?:同年|当年)/.test(rest)
      ? dates.find(({ start, end, edtf }) => start >= sentence.start && end <= name.end && edtf !== null)
      : undefined;
    const year = same?.edtf ? { edtf: same.edtf.slice(0, 4), span: { start: same.start, end: same.end } } : null;
    return following(group, name.policy.name, [sentence], own ?? year);
  });
}

/** 乙2021年启动: the date between the regions and what they did. */
function dateBehind({ text, dates }: Reading, sentence: Sentence, group: readonly Place[]): Adopting['date'] {
  const from = group.at(-1)?.end ?? sentence.end;
  const found = dates.find(
    ({ start, end, edtf }) => start >= from && end <= sentence.end && edtf !== null && !/[，。；]/.test(text.slice(from, start)),
  );
  return found?.edtf ? { edtf: found.edtf, span: { start: found.start, end: found.end } } : null;
}

const groupsIn = ({ text, places }: Reading, sentence: Sentence, from: number): Place[][] =>
  groupsOf(text, placesWithin(places, { start: from, end: sentence.end }));

const following = (group: readonly Place[], policy: string, at: readonly (Span | null)[], date: Adopting['date']): Adopting[] =>
  group
    .filter(({ region }) => region.kind !== 'Nation')
    .map((place) => ({
      region: place.region,
      policy,
      status: 'adopted',
      date,
      document: null,
      scope: null,
      rule: 'adoption-following',
      at: [...at, { start: place.start, end: place.end }],
    }));
