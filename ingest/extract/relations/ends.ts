import type { Span } from '../../mend/clean.ts';
import { groupsOf } from '../../resolve/groups.ts';
import type { Level } from '../../resolve/levels.ts';
import type { Place, Region } from '../../resolve/places/region.ts';
import { chainStart, placesWithin } from '../../resolve/places/within.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';

export type End = { region: Region; span: Span };

export const ends = (group: readonly Place[]): End[] =>
  group.filter(({ region }) => region.kind !== 'Nation').map(({ region, start, end }) => ({ region, span: { start, end } }));

export const inside = (reading: Reading, span: Span) => groupsOf(reading.text, placesWithin(reading.places, span));

/** Where the chain of a place begins; -1 where there is no place. */
export const startOf = (places: readonly Place[], place: Place | undefined): number => (place ? chainStart(places, place) : -1);

/** Who learns: the regions named before, several where they stand in a list. */
export function learnersOf(reading: Reading, sentence: Sentence, at: number): End[] {
  const own = ownActor(reading, sentence, at);
  if (own) return [own];
  const named = ends(reading.frames.subjects(sentence, at));
  if (named.length > 1) return named;
  const behind = named.length === 0 ? subjectBehind(reading, sentence, at) : [];
  if (behind.length > 0) return behind;
  const one = homeInstead(reading, sentence, at) ?? subjectOf(reading, sentence, at);
  return one ? [one] : [];
}

/** 渑池县…，灵台县…。学习洛阳: after a sentence on its parts the text goes on about its own region. */
function homeInstead({ text, frames }: Reading, sentence: Sentence, at: number): End | undefined {
  const frame = frames.at(sentence, at);
  if (!frames.home || frame?.how !== 'before' || !frame.region.above.includes(frames.home.id)) return undefined;
  const other = /[该本][省市县区州]|其|当地/.test(text.slice(sentence.start, at));
  return other ? undefined : { region: frames.home, span: { start: sentence.start, end: sentence.end } };
}

/** 参照甲的做法，乙、丙建立…; 根据《…》，乙制定…: a sentence that begins with its model has its subject behind it. */
function subjectBehind(reading: Reading, sentence: Sentence, at: number): End[] {
  const { text, places } = reading;
  if (!/^(?:[^，。；]{0,8}，)?[^，。；]{0,8}$/.test(text.slice(sentence.start, at))) return [];
  const group = inside(reading, { start: at, end: sentence.end }).find(
    (one) => text.charAt(startOf(places, one[0]) - 1) === '，',
  );
  return group && reading.frames.subjects(sentence, sentence.end).length > 0 ? ends(group) : [];
}

const levels: Record<string, Level> = {
  省: 'province',
  自治区: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  旗: 'county',
};
const body =
  /(?:^|[，。；：日])(?:近日|日前|随后|\d{4}年|\d{1,2}月)*，?(?:由)?(?<level>自治区|[省市州盟县旗])(?:委|政府|级|里|直|人大|政协|领导|有关|相关|[工发商科财住农经文统人交](?=[^，。；]{1,12}[局厅委办]))[^，。；]{0,24}$/;

/** 省委书记调研时强调，要学习…: the level of who speaks. */
const speaking =
  /(?:^|[。；])(?<level>自治区|[省市州盟县旗])(?:委|政府)?(?:书记|主席|长|领导|主要领导)[^。；]*(?:强调|要求|指出)，?[^，。；]{0,8}$/;

/** 州工业和信息化局赴…, 我们研究了…: who acts is the level of the text's region, or the region itself. */
function ownActor(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const { text, frames, places } = reading;
  const before = text.slice(sentence.start, at);
  const clause = /[^，；]*$/.exec(before)?.[0] ?? '';
  const from = at - clause.length;
  if (places.some((place) => place.start >= from && place.end <= at)) return undefined;
  const word = (body.exec(before) ?? speaking.exec(before))?.groups?.['level'];
  const level = word && levels[word];
  const frame = level && frames.at(sentence, at, level);
  if (frame) return { region: frame.region, span: frame.span ?? { start: sentence.start, end: sentence.end } };
  const mine =
    /我们|我[省市州县区]|本[省市州县区]/.test(clause) ||
    (before.trim() === '' && frames.home && numbered.test(text.slice(lineStart(text, at), at)));
  return mine && frames.home ? { region: frames.home, span: { start: sentence.start, end: sentence.end } } : undefined;
}

/** （二）学习某市: a point of a list whose subject is the text's own region. */
const numbered = /^\s*(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、|\d+[.、])[^，。；]{0,16}$/;
const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

export function subjectOf(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const frame = reading.frames.at(sentence, at);
  return frame && frame.region.kind !== 'Nation'
    ? { region: frame.region, span: frame.span ?? { start: sentence.start, end: sentence.end } }
    : undefined;
}

export function subjectBefore(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const [only, ...more] = ends(reading.frames.subjects(sentence, at));
  return more.length === 0 ? only : undefined;
}

/** Whose act a sentence tells before `at`: the regions named as its subject, else the text's own. */
export function actorsOf(reading: Reading, sentence: Sentence, at: number): End[] {
  const { frames } = reading;
  const subjects = ends(frames.subjects(sentence, at));
  if (subjects.length > 0) return subjects;
  const behind = subjectBehind(reading, sentence, at);
  if (behind.length > 0) return behind;
  if (frames.home) return [{ region: frames.home, span: { start: sentence.start, end: sentence.end } }];
  const one = subjectOf(reading, sentence, at);
  return one ? [one] : [];
}
